package dev.selon.app;

import dev.selon.app.cli.AsOf;
import dev.selon.app.cli.Bench;
import dev.selon.app.cli.Build;
import dev.selon.app.cli.Demo;
import dev.selon.app.cli.Evaluate;
import dev.selon.app.cli.Exit;
import dev.selon.app.cli.Export;
import dev.selon.app.cli.Predict;
import dev.selon.app.cli.Refusal;
import dev.selon.app.cli.Verify;
import dev.selon.app.cli.Why;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code selon}. */
@Command(
        name = "selon",
        mixinStandardHelpOptions = true,
        version = "selon 0.1.0-SNAPSHOT",
        description = "Reads press reports and answers: who did or said what, when, where, and according to whom.",
        subcommands = {
            Demo.class,
            Build.class,
            Verify.class,
            Why.class,
            AsOf.class,
            Export.class,
            Evaluate.class,
            Predict.class,
            Bench.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "To begin:  ./selon demo", "Then:      ./selon build PATH... --out DIR"})
public final class Main implements Runnable {

    public static void main(String[] args) {
        int exit;
        try {
            exit = commandLine().execute(args);
        } catch (OutOfMemoryError e) {
            System.err.println("selon: not enough memory. Give Java more, for instance SELON_JAVA_OPTS=-Xmx8g.");
            exit = Exit.BROKEN;
        }
        System.exit(exit);
    }

    /** The command with all its subcommands; nothing in it ends the program. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler(Main::failed);
    }

    private static int misused(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("selon: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return Exit.NOTHING;
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        int exit = Exit.BROKEN;
        if (e instanceof Refusal refusal) {
            err.println("selon: " + e.getMessage());
            exit = refusal.exit();
        } else {
            err.println("selon: this should not happen; please report it with what follows.");
            e.printStackTrace(err);
        }
        err.flush();
        return exit;
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
