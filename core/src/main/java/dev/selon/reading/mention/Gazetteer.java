package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.language.Tokenizer;
import dev.selon.model.Gender;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of states, their people and capitals, of organisations, towns and regions, by their words. */
final class Gazetteer {
    private final Phrases<List<Form>> phrases = new Phrases<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> alpha3 = new HashMap<>();
    private final Map<String, Integer> until = new HashMap<>();
    private final Tokenizer tokenizer;

    /** A way of writing an entry. {@code letters}: as the table prints it. */
    private record Form(String letters, Entry entry) {}

    Gazetteer(Language language) {
        this.tokenizer = Tokenizer.of(language);
        if (language.has("gazetteer/states.tsv")) {
            language.table("gazetteer/states.tsv").rows().forEach(this::state);
        }
        if (language.has("gazetteer/organisations.tsv")) {
            language.table("gazetteer/organisations.tsv").rows().forEach(this::organisation);
        }
        for (String body : language.words("mention/bodies.txt").entries()) {
            put(body, Entry.known(body, "", Gender.UNKNOWN, isAcronym(body), false));
        }
        if (language.has("gazetteer/regions.tsv")) {
            language.table("gazetteer/regions.tsv").rows().forEach(row -> place(row, Entry.Type.REGION, "states"));
        }
        if (language.has("gazetteer/towns.tsv")) {
            language.table("gazetteer/towns.tsv").rows().forEach(row -> place(row, Entry.Type.TOWN, "iso2"));
        }
        if (language.has("gazetteer/communes.tsv")) {
            language.table("gazetteer/communes.tsv").rows().forEach(this::commune);
        }
    }

    static Gazetteer of(Language language) {
        return language.derive(Gazetteer.class, Gazetteer::new);
    }

    /** The usual name of the state of that alpha-3 code. */
    String stateName(String code) {
        return states.getOrDefault(code, code);
    }

    /** The last year of a vanished state, null of a standing one and of what is no state. */
    @Nullable
    Integer lastYear(Entry entry) {
        return entry.ofState() ? until.get(entry.identity()) : null;
    }

    private void state(Table.Row row) {
        String code = row.get("iso3");
        String name = row.get("name");
        List<String> ambiguous = row.all("ambiguous");
        states.put(code, name);
        alpha3.put(row.get("iso2"), code);
        if (!row.get("until").isEmpty()) {
            until.put(code, Integer.valueOf(row.get("until")));
        }
        put(name, Entry.state(Entry.Type.STATE, code, name, ambiguous.contains(name)));
        for (String alias : row.all("aliases")) {
            put(alias, Entry.state(Entry.Type.STATE, code, name, ambiguous.contains(alias)));
        }
        for (String column : List.of("ms", "fs", "mp", "fp")) {
            for (String form : row.all(column)) {
                put(form, Entry.state(Entry.Type.DEMONYM, code, name, ambiguous.contains(form)));
            }
        }
        for (String capital : row.all("capitals")) {
            put(capital, Entry.state(Entry.Type.CAPITAL, code, name, ambiguous.contains(capital)));
        }
        for (String seat : row.all("seats")) {
            put(seat, Entry.state(Entry.Type.SEAT, code, name, ambiguous.contains(seat)));
        }
    }

    private void organisation(Table.Row row) {
        String name = row.get("name");
        String state = alpha3.getOrDefault(row.get("state"), "");
        Gender gender = row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE;
        List<String> ambiguous = row.all("ambiguous");
        List<String> acronyms = row.all("acronyms");
        List<String> forms = new ArrayList<>(List.of(name));
        forms.addAll(acronyms);
        forms.addAll(row.all("aliases"));
        for (String form : forms) {
            boolean acronym = acronyms.contains(form) || isAcronym(form);
            put(form, Entry.known(name, state, gender, acronym, ambiguous.contains(form)));
        }
    }

    private void place(Table.Row row, Entry.Type type, String column) {
        String name = row.get("name");
        List<String> ambiguous = row.all("ambiguous");
        List<String> states = row.all(column);
        String state = states.size() == 1 ? alpha3.getOrDefault(states.get(0), "") : "";
        List<String> forms = new ArrayList<>(List.of(name));
        forms.addAll(row.all("aliases"));
        for (String form : forms) {
            put(form, Entry.place(type, name, state, ambiguous.contains(form)));
        }
    }

    private void commune(Table.Row row) {
        String name = row.get("name");
        put(name, Entry.place(Entry.Type.TOWN, name, "", row.all("ambiguous").contains(name)));
    }

    private static boolean isAcronym(String form) {
        return form.length() <= 8
                && form.codePoints().filter(Character::isUpperCase).count() >= 2
                && !form.contains(" ");
    }

    private void put(String form, Entry entry) {
        List<String> words = tokenizer.pieces(form, new Span(0, form.length())).stream()
                .map(piece -> Folding.bare(piece.form()))
                .toList();
        List<Form> known = phrases.get(words);
        if (known == null) {
            known = new ArrayList<>();
            phrases.put(words, known);
        }
        Form added = new Form(form, entry);
        if (!known.contains(added)) {
            known.add(added);
        }
    }

    /** The longest name that begins at {@code from}; none when only the letter case of a common word stands there. */
    @Nullable
    Match longest(Line line, int from) {
        Phrases.Match<List<Form>> match = phrases.longest(line, from);
        if (match == null) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        for (Form form : match.value()) {
            if (fits(line, from, match.to(), form) && !entries.contains(form.entry())) {
                entries.add(form.entry());
            }
        }
        return entries.isEmpty() ? null : new Match(match.to(), entries);
    }

    /** "franco-béninoise". */
    boolean endsInDemonym(String bare) {
        int hyphen = bare.lastIndexOf('-');
        if (hyphen < 0) {
            return false;
        }
        List<Form> forms = phrases.get(List.of(bare.substring(hyphen + 1)));
        return forms != null && forms.stream().anyMatch(form -> form.entry().is(Entry.Type.DEMONYM));
    }

    /** Entries that may be meant from a place up to the word before {@code to}. */
    record Match(int to, List<Entry> entries) {}

    private static boolean fits(Line line, int from, int to, Form form) {
        if (form.entry().is(Entry.Type.DEMONYM)) {
            return true;
        }
        boolean upper = false;
        for (int i = from; i < to; i++) {
            upper |= line.upper(i);
        }
        if (!upper) {
            return to - from >= 3
                    && form.entry().is(Entry.Type.ORGANISATION)
                    && !form.entry().ambiguous();
        }
        if (form.entry().acronym() && to - from == 1) {
            String here = line.form(from);
            return here.equals(form.letters()) || here.equals(here.toUpperCase(java.util.Locale.ROOT));
        }
        return line.upper(from) || to - from > 1;
    }
}
