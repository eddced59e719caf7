package dev.selon.reading.claim;

import dev.selon.model.Filler;
import dev.selon.model.Role;
import dev.selon.model.Span;
import java.util.List;
import java.util.SortedMap;

/** What a construction that is no verb and no noun tells. */
record Found(int sentence, Span trigger, SortedMap<Role, List<Filler>> roles) {}
