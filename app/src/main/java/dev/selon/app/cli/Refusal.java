package dev.selon.app.cli;

/** A command that cannot do what it was asked; the message says why and what to do about it. */
public final class Refusal extends RuntimeException {
    private final int exit;

    Refusal(String message) {
        this(message, Exit.NOTHING);
    }

    Refusal(String message, int exit) {
        super(message);
        this.exit = exit;
    }

    public int exit() {
        return exit;
    }
}
