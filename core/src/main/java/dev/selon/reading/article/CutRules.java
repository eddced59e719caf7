package dev.selon.reading.article;

import com.ibm.icu.lang.UCharacter;
import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.language.Table;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each language knows of lines that are no article: {@code article/cuts.tsv} and {@code article/consent.tsv}. */
final class CutRules {
    private static final String FILE = "article/cuts.tsv";
    private static final String CONSENT = "article/consent.tsv";
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_AGENCY_LINE = 80;
    private static final int WORDS_A_TERM = 14;
    static final String BYLINE = "byline";
    static final String SOURCE_LINE = "source line";
    static final String AGENCY_LINE = "agency line";
    static final String CAPTION = "caption";

    /** Where a rule holds. */
    enum Where {
        ANY,
        EDGE,
        REST
    }

    /** One row of the table. */
    record Rule(String why, Where where, LinePattern pattern, List<String> yes, List<String> no) {}

    private record Term(String word, String kind) {}

    private final List<Rule> rules;
    private final List<Term> terms;
    private final Agencies agencies;
    private final List<Rule> telling;
    private final Map<Character, List<Rule>> byFirst = new HashMap<>();

    private CutRules(List<Rule> rules, List<Term> terms, Agencies agencies) {
        this.rules = rules;
        this.terms = terms;
        this.agencies = agencies;
        this.telling = rules.stream()
                .filter(rule -> rule.why().equals(BYLINE) || rule.pattern().namesOutlet())
                .toList();
        for (char first : LinePattern.FIRSTS.toCharArray()) {
            byFirst.put(
                    first,
                    rules.stream().filter(rule -> rule.pattern().mayOpen(first)).toList());
        }
    }

    private List<Rule> worthTrying(Bare line) {
        return byFirst.getOrDefault(LinePattern.first(line), rules);
    }

    /** The rules of all languages: an English form stands under many a French report. */
    static CutRules of(Languages languages) {
        return languages.derive(CutRules.class, CutRules::all);
    }

    private static CutRules all(Languages languages) {
        List<Rule> rules = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (String code : languages.codes()) {
            CutRules own = languages.get(code).derive(CutRules.class, CutRules::of);
            rules.addAll(own.rules);
            terms.addAll(own.terms);
        }
        return new CutRules(rules, terms, Agencies.of(languages));
    }

    private static CutRules of(Language language) {
        List<String> networks = language.words("article/networks.txt").entries();
        List<Rule> rules = new ArrayList<>();
        if (language.has(FILE)) {
            language.table(FILE).rows().forEach(row -> rules.add(rule(row, networks)));
        }
        List<Term> terms = new ArrayList<>();
        if (language.has(CONSENT)) {
            language.table(CONSENT)
                    .rows()
                    .forEach(row -> terms.add(new Term(Folding.bare(row.get("term")), row.get("class"))));
        }
        return new CutRules(rules, terms, Agencies.none());
    }

    private static Rule rule(Table.Row row, List<String> networks) {
        Where where = switch (row.get("where")) {
            case "any" -> Where.ANY;
            case "edge" -> Where.EDGE;
            case "rest" -> Where.REST;
            default -> throw row.wrong("where is \"" + row.get("where") + "\"; expected any, edge or rest");
        };
        try {
            return new Rule(
                    row.get("why"),
                    where,
                    new LinePattern(row.get("pattern"), networks),
                    row.all("yes"),
                    row.all("no"));
        } catch (IllegalArgumentException e) {
            throw row.wrong("the pattern " + row.get("pattern") + " cannot be used: " + e.getMessage());
        }
    }

    List<Rule> rules() {
        return rules;
    }

    /** The first rule that the line falls under; rules that hold at the edges only, where it stands there. */
    Optional<Rule> match(String text, Span line, boolean edge) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Bare bare = Bare.of(text, line);
        return worthTrying(bare).stream()
                .filter(rule -> edge || rule.where() != Where.EDGE)
                .filter(rule -> holds(rule, bare, text, line))
                .findFirst();
    }

    /** The first rule that the line falls under, of those that may name the outlet or who signs. */
    Optional<Rule> matchTelling(String text, Span line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Bare bare = Bare.of(text, line);
        return telling.stream().filter(rule -> holds(rule, bare, text, line)).findFirst();
    }

    /** Whether this one rule holds of the line. */
    boolean holds(Rule rule, String line) {
        return holds(rule, Bare.of(line), line, new Span(0, line.length()));
    }

    private boolean holds(Rule rule, Bare bare, String text, Span line) {
        boolean tooLong = rule.why().equals(AGENCY_LINE) && line.length() > LONGEST_AGENCY_LINE;
        if (tooLong || !rule.pattern().matches(bare)) {
            return false;
        }
        Optional<String> outlet = rule.pattern().outlet(bare).map(span -> span.of(text));
        if (outlet.filter(words -> !UCharacter.isUUppercase(words.codePointAt(0)))
                .isPresent()) {
            return false;
        }
        Optional<String> name = rule.pattern().name(bare).map(span -> span.of(text));
        return switch (rule.why()) {
            case BYLINE ->
                !Lines.endsWithStop(line.of(text)) && name.map(Names::isName).orElse(true);
            case AGENCY_LINE -> name.map(agencies::nothingElse).orElse(false);
            case CAPTION ->
                name.filter(words -> Character.isDigit(words.charAt(0))).isEmpty();
            default -> true;
        };
    }

    /** Whether the paragraph asks its reader for consent to cookies or tells them of their data. */
    boolean isConsent(Bare paragraph) {
        if (terms.stream()
                .noneMatch(
                        term -> term.kind().equals("core") && paragraph.text().contains(term.word()))) {
            return false;
        }
        String text = " " + paragraph.text().replaceAll("[^\\p{L}\\p{N}']+", " ") + " ";
        int core = 0;
        int address = 0;
        int found = 0;
        for (Term term : terms) {
            if (text.contains(" " + term.word() + " ") || text.contains("'" + term.word() + " ")) {
                found++;
                core += term.kind().equals("core") ? 1 : 0;
                address += term.kind().equals("address") ? 1 : 0;
            }
        }
        return core >= 1 && address >= 1 && found >= 4 && found * WORDS_A_TERM >= Words.count(text);
    }
}
