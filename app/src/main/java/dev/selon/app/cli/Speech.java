package dev.selon.app.cli;

import dev.selon.app.render.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The language in which Selon speaks, on the terminal and in what it writes. */
final class Speech {
    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(
            names = "--lang",
            paramLabel = "en|fr",
            defaultValue = "en",
            description = "language of the terminal and of the pages: ${DEFAULT-VALUE} by default")
    String language = "en";

    Words words() {
        if (!Words.languages().contains(language)) {
            throw new Refusal("--lang " + language + ": Selon speaks " + String.join(" and ", Words.languages()));
        }
        return Words.of(language);
    }

    /** Where the command prints. */
    CommandLine terminal() {
        return java.util.Objects.requireNonNull(command).commandLine();
    }
}
