package dev.selon.app.predict;

import java.io.IOException;
import java.nio.file.Path;

/** Reads an input file and writes, in the same order and with the same ids, what Selon finds. */
public interface Task {
    /** What could not be answered is told to {@code failures} and left empty. */
    void predict(Path input, Path output, Failures failures) throws IOException;

    /** Hears which item Selon failed on; may be called from several threads. */
    interface Failures {
        void failed(String id, RuntimeException e);
    }
}
