package dev.selon.app.cli;

/** Exit codes, the same for all commands. */
public final class Exit {
    public static final int FINE = 0;
    /** Done, but some inputs could not be read, or a measure fell below its floor. */
    public static final int TROUBLED = 1;
    /** Nothing to do: a wrong command line, no such path, an empty folder, an unknown id. */
    public static final int NOTHING = 2;
    /** {@code verify} found evidence that does not stand where it says. */
    public static final int FALSE_EVIDENCE = 3;
    /** Selon itself failed. */
    public static final int BROKEN = 70;

    private Exit() {}
}
