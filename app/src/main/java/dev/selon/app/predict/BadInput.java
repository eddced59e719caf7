package dev.selon.app.predict;

import java.nio.file.Path;

/** An input file that a task cannot read; the message names the line and what is expected there. */
public final class BadInput extends RuntimeException {
    BadInput(Path file, int line, String expected) {
        super(file + ", line " + line + ": expected " + expected);
    }
}
