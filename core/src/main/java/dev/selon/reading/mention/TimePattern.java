package dev.selon.reading.mention;

import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A pattern over words. All its ways of matching at a place are tried; of those that end alike the first is kept.
 *
 * <p>Written as {@code le? <day> (janvier|février) <year:to> !{NOUN}}: words stand for themselves, {@code ( | )} is a
 * choice, {@code ?} makes what stands before it optional, {@code <name>} is a slot (a table, a list, a figure or another
 * pattern), {@code <name:label>} keeps what it says apart under the label, {@code <name lower>} wants small letters,
 * {@code {TAG}} is a part of speech ({@code {tag}} in small letters), {@code *} any word, {@code !} looks ahead and
 * wants none of that, {@code ~} looks back and wants none, {@code -> field=value} adds to what the words say.
 */
sealed interface TimePattern {
    /** One way of matching: the place behind the last word, and what the words say. */
    record Hit(int end, TimeDraft draft) {}

    List<Hit> match(Run run, int at);

    /** Adds what may come first; tells whether the pattern may match without any word. */
    boolean starts(TimeGrammar grammar, Start start);

    /** What a pattern may begin with: folded words, words with figures, words of any kind. */
    final class Start {
        final Set<String> words = new HashSet<>();
        boolean figures;
        boolean any;

        Start(boolean any) {
            this.any = any;
        }

        boolean fits(Run run, int at) {
            return any || at < run.size() && (words.contains(run.word(at)) || figures && run.hasFigures(at));
        }
    }

    /** One sentence under way. */
    final class Run {
        final TimeGrammar grammar;
        final List<Token> tokens;
        private final String[] words;
        private final List<Map<String, List<Hit>>> known;

        Run(TimeGrammar grammar, List<Token> tokens) {
            this.grammar = grammar;
            this.tokens = tokens;
            this.words = new String[tokens.size()];
            this.known = new ArrayList<>(Collections.nCopies(tokens.size() + 1, null));
            for (int i = 0; i < words.length; i++) {
                words[i] = grammar.word(tokens.get(i).form());
            }
        }

        int size() {
            return words.length;
        }

        String word(int at) {
            return words[at];
        }

        boolean hasFigures(int at) {
            return TimeGrammar.hasFigures(words[at]);
        }

        List<Hit> slot(String name, int at) {
            if (!grammar.start(name).fits(this, at)) {
                return List.of();
            }
            Map<String, List<Hit>> here = known.get(at);
            if (here == null) {
                here = new HashMap<>();
                known.set(at, here);
            }
            List<Hit> hits = here.get(name);
            if (hits == null) {
                hits = firstOfEachEnd(grammar.slot(name).match(this, at));
                here.put(name, hits);
            }
            return hits;
        }
    }

    private static List<Hit> firstOfEachEnd(List<Hit> hits) {
        if (hits.size() < 2) {
            return hits;
        }
        Map<Integer, Hit> first = new LinkedHashMap<>();
        hits.forEach(hit -> first.putIfAbsent(hit.end(), hit));
        return List.copyOf(first.values());
    }

    record Word(String word) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            return at < run.size() && run.word(at).equals(word) ? List.of(new Hit(at + 1, TimeDraft.EMPTY)) : List.of();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            start.words.add(word);
            return false;
        }
    }

    record AnyWord() implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            return at < run.size() && !run.tokens.get(at).tagged("PUNCT")
                    ? List.of(new Hit(at + 1, TimeDraft.EMPTY))
                    : List.of();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            start.any = true;
            return false;
        }
    }

    record Tagged(String tag, boolean lower) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            boolean fits = at < run.size()
                    && run.tokens.get(at).tagged(tag)
                    && !(lower && run.tokens.get(at).startsUpper());
            return fits ? List.of(new Hit(at + 1, TimeDraft.EMPTY)) : List.of();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            start.any = true;
            return false;
        }
    }

    record Slot(String name, String label, boolean lower) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            if (lower && (at >= run.size() || run.tokens.get(at).startsUpper())) {
                return List.of();
            }
            List<Hit> hits = run.slot(name, at);
            return label.isEmpty()
                    ? hits
                    : hits.stream()
                            .map(hit -> new Hit(hit.end(), TimeDraft.of(label, hit.draft())))
                            .toList();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            return grammar.slot(name).starts(grammar, start);
        }
    }

    record Sequence(List<TimePattern> parts) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            List<Hit> hits = List.of(new Hit(at, TimeDraft.EMPTY));
            for (TimePattern part : parts) {
                List<Hit> longer = new ArrayList<>();
                for (Hit hit : hits) {
                    for (Hit next : part.match(run, hit.end())) {
                        longer.add(new Hit(next.end(), hit.draft().with(next.draft())));
                    }
                }
                hits = longer;
                if (hits.isEmpty()) {
                    return hits;
                }
            }
            return hits;
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            return parts.stream().allMatch(part -> part.starts(grammar, start));
        }
    }

    record Choice(List<TimePattern> ways) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            List<Hit> hits = new ArrayList<>();
            ways.forEach(way -> hits.addAll(way.match(run, at)));
            return firstOfEachEnd(hits);
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            boolean empty = false;
            for (TimePattern way : ways) {
                empty |= way.starts(grammar, start);
            }
            return empty;
        }
    }

    /** All patterns of one name; only those that may begin with the word at hand are tried. */
    final class Named implements TimePattern {
        private final List<TimePattern> ways;
        private final Map<String, List<TimePattern>> byWord = new HashMap<>();
        private List<TimePattern> byFigures = List.of();
        private List<TimePattern> byAny = List.of();

        Named(List<TimePattern> ways) {
            this.ways = List.copyOf(ways);
        }

        /** To be called once, when all slots of the grammar are there. */
        void index(TimeGrammar grammar) {
            List<Start> starts = new ArrayList<>();
            Set<String> words = new HashSet<>();
            for (TimePattern way : ways) {
                Start start = new Start(false);
                start.any |= way.starts(grammar, start);
                starts.add(start);
                words.addAll(start.words);
            }
            byAny = those(starts, start -> start.any);
            byFigures = those(starts, start -> start.any || start.figures);
            for (String word : words) {
                boolean figures = TimeGrammar.hasFigures(word);
                byWord.put(
                        word,
                        those(starts, start -> start.any || start.words.contains(word) || figures && start.figures));
            }
        }

        private List<TimePattern> those(List<Start> starts, Predicate<Start> fit) {
            List<TimePattern> fitting = new ArrayList<>();
            for (int i = 0; i < ways.size(); i++) {
                if (fit.test(starts.get(i))) {
                    fitting.add(ways.get(i));
                }
            }
            return List.copyOf(fitting);
        }

        @Override
        public List<Hit> match(Run run, int at) {
            if (at >= run.size()) {
                return List.of();
            }
            List<TimePattern> fitting = byWord.get(run.word(at));
            if (fitting == null) {
                fitting = run.hasFigures(at) ? byFigures : byAny;
            }
            List<Hit> hits = new ArrayList<>();
            fitting.forEach(way -> hits.addAll(way.match(run, at)));
            return hits;
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            boolean empty = false;
            for (TimePattern way : ways) {
                empty |= way.starts(grammar, start);
            }
            return empty;
        }
    }

    record Maybe(TimePattern part) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            List<Hit> hits = new ArrayList<>(part.match(run, at));
            hits.add(new Hit(at, TimeDraft.EMPTY));
            return hits;
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            part.starts(grammar, start);
            return true;
        }
    }

    record Not(TimePattern part) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            return part.match(run, at).isEmpty() ? List.of(new Hit(at, TimeDraft.EMPTY)) : List.of();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            return true;
        }
    }

    record NotBehind(TimePattern part) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            return at == 0 || part.match(run, at - 1).stream().noneMatch(hit -> hit.end() == at)
                    ? List.of(new Hit(at, TimeDraft.EMPTY))
                    : List.of();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            return true;
        }
    }

    /** What a pattern adds to what its words say. */
    record Saying(TimePattern part, TimeDraft says) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            List<Hit> hits = new ArrayList<>();
            for (Hit hit : part.match(run, at)) {
                hits.add(new Hit(hit.end(), hit.draft().with(says)));
            }
            return hits;
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            return part.starts(grammar, start);
        }
    }

    /** The rows of a table by the words of its first column. */
    record Rows(Map<String, List<Row>> byFirst) implements TimePattern {
        record Row(List<String> words, TimeDraft draft) {}

        @Override
        public List<Hit> match(Run run, int at) {
            if (at >= run.size()) {
                return List.of();
            }
            List<Hit> hits = new ArrayList<>();
            for (Row row : byFirst.getOrDefault(run.word(at), List.of())) {
                if (stands(run, at, row.words())) {
                    hits.add(new Hit(at + row.words().size(), row.draft()));
                }
            }
            return hits;
        }

        private static boolean stands(Run run, int at, List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                if (at + i >= run.size() || !run.word(at + i).equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            start.words.addAll(byFirst.keySet());
            return false;
        }
    }

    /** One word with figures in it, read by a regular expression whose named groups say numbers or words. */
    record Figure(java.util.regex.Pattern shape, List<String> groups) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            if (at >= run.size() || !run.hasFigures(at)) {
                return List.of();
            }
            java.util.regex.Matcher matcher = shape.matcher(run.tokens.get(at).form());
            return matcher.matches() ? run.grammar.read(matcher, groups, at + 1) : List.of();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Start start) {
            start.figures = true;
            return false;
        }
    }
}
