package dev.selon.app.cli;

import dev.selon.Selon;
import dev.selon.language.KnowledgeException;
import dev.selon.language.KnowledgeFiles;
import dev.selon.language.Languages;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What Selon knows of languages: packed into the program, or a folder. */
final class Knowledge {
    @Option(
            names = "--languages",
            paramLabel = "DIR",
            description = "read word lists and patterns from this folder instead of the packed ones")
    @Nullable
    Path folder;

    Selon selon() {
        return new Selon(languages());
    }

    Languages languages() {
        try {
            return folder == null ? Languages.packed() : Languages.from(KnowledgeFiles.in(folder));
        } catch (KnowledgeException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
