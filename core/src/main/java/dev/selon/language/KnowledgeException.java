package dev.selon.language;

/** A file of {@code languages/} that cannot be used; the message names the file, the line and what was expected. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KnowledgeException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }

    public KnowledgeException(String file, String message) {
        super(file + ": " + message);
    }
}
