package dev.selon.reading.mention;

import dev.selon.model.EntityKind;
import dev.selon.model.Gender;
import dev.selon.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Who holds the offices printed: the name beside them, or the holder that the article told before or tells after. */
final class Holders {
    private final List<Line> lines;
    private final Words words;
    private final Register register;
    private final Function<Found, Integer> entityOf;
    private final ToIntFunction<String> state;
    private final ToIntFunction<Run> personOf;

    /** An office with what is known of it so far. */
    private static final class Held {
        final TitleDraft draft;
        int of;
        final boolean ofState;

        @Nullable
        Held holder;

        /** Whose counterpart it is: somebody else. */
        @Nullable
        Held model;

        int person = -1;
        boolean named;
        String office;
        String head;

        Held(TitleDraft draft, int of, boolean ofState) {
            this.draft = draft;
            this.of = of;
            this.ofState = ofState;
            this.office = draft.office();
            this.head = draft.head();
        }
    }

    Holders(
            List<Line> lines,
            Words words,
            Register register,
            Function<Found, Integer> entityOf,
            ToIntFunction<String> state,
            ToIntFunction<Run> personOf) {
        this.lines = lines;
        this.words = words;
        this.register = register;
        this.entityOf = entityOf;
        this.state = state;
        this.personOf = personOf;
    }

    List<Title> titles(List<List<TitleDraft>> drafts, List<Run> runs) {
        List<Held> all = new ArrayList<>();
        for (List<TitleDraft> ofLine : drafts) {
            Held before = null;
            for (TitleDraft draft : ofLine) {
                Held held = held(draft, ofLine, runs, before);
                if (held != null) {
                    all.add(held);
                    before = held;
                }
            }
        }
        counterparts(all);
        resolve(all);
        return all.stream().map(this::title).toList();
    }

    private @Nullable Held held(TitleDraft draft, List<TitleDraft> ofLine, List<Run> all, @Nullable Held before) {
        Line line = lines.get(draft.line());
        List<Run> runs = all.stream().filter(run -> run.isOn(line)).toList();
        if (runs.stream().anyMatch(run -> draft.from() < run.to && run.from < draft.to())) {
            return null;
        }
        int of = of(draft);
        Held held = new Held(draft, of, of >= 0 && register.kind(of) == EntityKind.STATE);
        boolean taken = before != null && before.named && before.draft.to() >= draft.from() - 7;
        Run run = draft.plural() ? null : new NameBeside(words, line, runs, ofLine).of(draft, taken);
        if (run != null) {
            held.person = personOf.applyAsInt(run);
            held.named = held.person >= 0;
        } else if (before != null && before.named && !draft.plural() && continues(line, before.draft, draft)) {
            held.person = before.person;
            held.named = true;
        }
        if (held.named) {
            register.gender(held.person, draft.gender());
        }
        return draft.weak() && !held.named ? null : held;
    }

    /** "fondateur et directeur de X", "président du pays et commandant en chef de l'armée". */
    private boolean continues(Line line, TitleDraft before, TitleDraft draft) {
        int i = before.to();
        while (i < draft.from()) {
            boolean joins = words.small.at("and", line, i)
                    || line.is(i, ",")
                    || words.small.at("article", line, i)
                    || words.small.at("former", line, i)
                    || words.small.at("link", line, i)
                    || words.small.at("current", line, i);
            if (!joins) {
                return false;
            }
            i++;
        }
        return draft.from() > before.to();
    }

    private int of(TitleDraft draft) {
        Found body = draft.of();
        if (body != null && !body.entry().organ() && !body.entry().ofState()) {
            return entityOf.apply(body);
        }
        if (!draft.state().isEmpty()) {
            return state.applyAsInt(draft.state());
        }
        return body == null ? -1 : entityOf.apply(body);
    }

    private Title title(Held held) {
        TitleDraft draft = held.draft;
        Gender gender =
                draft.gender() == Gender.UNKNOWN && held.person >= 0 ? register.gender(held.person) : draft.gender();
        return new Title(
                lines.get(draft.line()).span(draft.from(), draft.to()),
                held.office,
                held.of,
                held.person,
                held.named,
                draft.former(),
                draft.plural(),
                gender);
    }

    // Offices without a name

    /** "son homologue nigérien": the same office of another state. */
    private void counterparts(List<Held> all) {
        for (int i = 0; i < all.size(); i++) {
            Held held = all.get(i);
            if (held.draft.counterpart()) {
                Held model = model(all, i);
                if (model != null) {
                    held.model = model;
                    held.office = model.draft.counterpart() ? model.office : model.draft.singular();
                    held.head = model.head;
                }
            }
        }
    }

    /** The office told last before the counterpart, or first behind it; a bare one stands for its holder's full office. */
    private static @Nullable Held model(List<Held> all, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (all.get(j).draft.always() && !all.get(j).draft.counterpart()) {
                Held holder = holder(all.get(j), all, j, true);
                return holder == null || all.get(j).named ? all.get(j) : holder;
            }
        }
        for (int j = i + 1; j < all.size(); j++) {
            if (all.get(j).draft.always() && !all.get(j).draft.counterpart()) {
                return all.get(j);
            }
        }
        return null;
    }

    private void resolve(List<Held> all) {
        for (int i = 0; i < all.size(); i++) {
            Held bare = all.get(i);
            if (bare.person < 0 && !bare.draft.plural() && !isIndefinite(bare.draft)) {
                Held holder = holder(bare, all, i, true);
                holder = holder == null ? holder(bare, all, i, false) : holder;
                if (holder != null) {
                    bare.person = holder.person;
                    bare.holder = holder;
                }
            }
        }
        complete(all);
    }

    /** "aucun président américain" stands for nobody. */
    private boolean isIndefinite(TitleDraft draft) {
        Line line = lines.get(draft.line());
        return draft.from() > 0 && words.small.at("indefinite", line, draft.from() - 1);
    }

    /** The nearest holder before, or the only one after. {@code strict}: of the same state or body, if the bare title tells it. */
    private static @Nullable Held holder(Held bare, List<Held> all, int i, boolean strict) {
        for (int j = i - 1; j >= 0; j--) {
            if (fits(bare, all.get(j), strict)) {
                return all.get(j);
            }
        }
        Held later = null;
        for (int j = i + 1; j < all.size(); j++) {
            if (fits(bare, all.get(j), strict)) {
                if (later != null && later.person != all.get(j).person) {
                    return null;
                }
                later = later == null ? all.get(j) : later;
            }
        }
        return later;
    }

    /** "le ministre russe" tells of which state the minister is whom the article named without it. */
    private static void complete(List<Held> all) {
        for (Held bare : all) {
            if (bare.holder != null && bare.of >= 0 && bare.holder.of < 0) {
                bare.holder.of = bare.of;
            }
        }
        for (Held held : all) {
            for (Held other : all) {
                boolean same = held.person >= 0 && held.person == other.person && held.head.equals(other.head);
                if (held.of < 0 && same && other.of >= 0 && held.draft.former() == other.draft.former()) {
                    held.of = other.of;
                }
            }
        }
    }

    private static boolean fits(Held bare, Held named, boolean strict) {
        boolean sameState = bare.of >= 0 && bare.of == named.of;
        boolean counterpart = bare.model != null && bare.model.person == named.person;
        return named.named
                && !counterpart
                && !named.draft.former()
                && !bare.draft.former()
                && (sameState || bare.of < 0 || !strict && named.of < 0 && bare.ofState && mayBeOfTheState(bare, named))
                && bare.head.equals(named.head)
                && (within(bare.office, named.office) || sameState && within(named.office, bare.office))
                && bare.draft.gender().agrees(named.draft.gender());
    }

    /** "le président des États-Unis" is a whole office: a president of something else is another one. */
    private static boolean mayBeOfTheState(Held bare, Held named) {
        return bare.draft.of() == null || bare.office.equals(named.office);
    }

    /** Whether all words of one office stand in the other. */
    private static boolean within(String shorter, String longer) {
        return List.of(longer.split(" ")).containsAll(List.of(shorter.split(" ")));
    }
}
