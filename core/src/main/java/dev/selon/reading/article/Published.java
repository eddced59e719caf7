package dev.selon.reading.article;

import dev.selon.model.When;

/** When an article was published, and what tells so. */
record Published(When when, String why) {}
