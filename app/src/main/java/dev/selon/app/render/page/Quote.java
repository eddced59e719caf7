package dev.selon.app.render.page;

import java.util.List;

/**
 * A stretch of a report within its sentence.
 *
 * @param source the report, as readers know it
 * @param note how it stands there, may be empty
 */
public record Quote(String href, String source, String language, List<Run> runs, String note) {}
