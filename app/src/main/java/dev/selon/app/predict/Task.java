package dev.selon.app.predict;

import java.io.IOException;
import java.nio.file.Path;

/** Reads an input file and writes, in the same order and with the same ids, what Selon finds. */
public interface Task {
    void predict(Path input, Path output) throws IOException;
}
