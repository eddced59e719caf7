package dev.selon.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code selon}. */
@Command(
        name = "selon",
        mixinStandardHelpOptions = true,
        version = "selon 0.1.0-SNAPSHOT",
        description = "Reads press reports and answers: who did or said what, when, where, and according to whom.")
public final class Main implements Runnable {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
