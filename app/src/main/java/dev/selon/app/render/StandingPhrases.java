package dev.selon.app.render;

import dev.selon.model.Lifetime;
import dev.selon.model.Standing;
import dev.selon.model.Standing.Sort;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How Selon says what lasts: the thing in a few words, the time for which it is told, how it stands on a day. */
final class StandingPhrases {
    private final Words words;
    private final Phrases phrases;
    private final Dates dates;

    StandingPhrases(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.dates = new Dates(words);
    }

    /** By the pattern {@code standing.SORT}, or as a fact of its kind where there is none. */
    List<Phrases.Part> thing(Sort sort, @Nullable String type, Map<String, List<Phrases.Name>> roles) {
        String own = "standing." + sort.label();
        if (words.has(own)) {
            return phrases.filled(own, roles);
        }
        return sort == Sort.ANNOUNCED && type != null
                ? phrases.of(type, roles, "planned", "announced")
                : phrases.of(sort.kind().label(), roles, "asserted", "done");
    }

    /** What sort of agreement or level of talks it is, {@code ""} where that is not known. */
    String type(Sort sort, @Nullable String type) {
        return type == null || sort == Sort.ANNOUNCED ? "" : words.named("type", type);
    }

    /** For which time it is told. */
    String time(Lifetime lifetime) {
        List<String> time = new ArrayList<>();
        if (lifetime.from() != null) {
            time.add(words.get("standing.from", dates.of(lifetime.from())));
        }
        if (lifetime.until() != null) {
            time.add(end(lifetime.until()));
        }
        When first = lifetime.firstTold();
        When last = lifetime.lastTold();
        if (time.isEmpty() && first != null && last != null) {
            time.add(
                    first.equals(last)
                            ? words.get("standing.told-once", dates.of(first))
                            : words.get("standing.told", dates.of(first), dates.of(last)));
        }
        return time.isEmpty() ? words.get("standing.undated") : String.join(", ", time);
    }

    private String end(When until) {
        boolean inferred = until.isClosed() && !until.isDay() && until.first().getDayOfMonth() != 1;
        return inferred
                ? words.get(
                        "standing.ended-between", dates.of(When.day(until.first())), dates.of(When.day(until.last())))
                : words.get("standing.until", dates.of(until));
    }

    /** What a reader on that day has to know of it, {@code ""} where the time says all. */
    String state(Sort sort, Lifetime lifetime, @Nullable When due, LocalDate day) {
        if (sort == Sort.ANNOUNCED && due != null && due.last().isBefore(day)) {
            return words.get("standing.due", dates.of(due));
        }
        return lifetime.on(day) == Lifetime.State.AS_LAST_TOLD && lifetime.from() != null && lifetime.lastTold() != null
                ? words.get("standing.last-told", dates.of(lifetime.lastTold()))
                : "";
    }

    /** Number, day and place of a session. */
    String session(int number, boolean ahead, @Nullable When when, @Nullable String where) {
        List<String> told = new ArrayList<>();
        if (number > 0) {
            told.add(words.get("standing.session", number));
        }
        told.add(ahead ? words.get("standing.ahead") : when == null ? words.get("standing.undated") : dates.of(when));
        if (where != null) {
            told.add(where);
        }
        return String.join(", ", told);
    }

    /** Whether the page and the answer of a day show it: it has begun, and is not over. */
    static boolean isShown(Lifetime lifetime, LocalDate day) {
        return switch (lifetime.on(day)) {
            case STANDS, AS_LAST_TOLD, UNDATED -> true;
            case NOT_YET, ENDED -> false;
        };
    }

    /** The day on which the last report tells of any of them, or null where none is dated. */
    static @Nullable LocalDate lastTold(List<Standing> standings) {
        return standings.stream()
                .map(standing -> standing.lifetime().lastTold())
                .filter(when -> when != null && when.isClosed())
                .map(When::last)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
