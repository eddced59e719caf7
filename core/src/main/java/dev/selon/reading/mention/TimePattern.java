package dev.selon.reading.mention;

import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pattern over words. All its ways of matching at a place are tried; of those that end alike the first is kept.
 *
 * <p>Written as {@code le? <day> (janvier|février) <year:to> !{NOUN}}: words stand for themselves, {@code ( | )} is a
 * choice, {@code ?} makes what stands before it optional, {@code <name>} is a slot (a table, a list, a figure or another
 * pattern), {@code <name:label>} keeps what it says apart under the label, {@code <name lower>} wants small letters,
 * {@code {TAG}} is a part of
 * speech, {@code !} looks ahead and wants none of that, {@code ~} looks back and wants
 * none, {@code *} is any word.
 */
sealed interface TimePattern {
    /** One way of matching: the place behind the last word, and what the words say. */
    record Hit(int end, TimeDraft draft) {}

    List<Hit> match(Run run, int at);

    /** Adds the folded words that may come first (words with figures always may); tells whether the pattern may match nothing. */
    boolean starts(TimeGrammar grammar, Set<String> words);

    /** One sentence under way. */
    final class Run {
        final TimeGrammar grammar;
        final List<Token> tokens;
        private final String[] words;
        private final Map<String, List<Hit>> known = new HashMap<>();

        Run(TimeGrammar grammar, List<Token> tokens) {
            this.grammar = grammar;
            this.tokens = tokens;
            this.words = new String[tokens.size()];
            for (int i = 0; i < words.length; i++) {
                words[i] = TimeGrammar.fold(tokens.get(i).form());
            }
        }

        int size() {
            return words.length;
        }

        String word(int at) {
            return words[at];
        }

        List<Hit> slot(String name, int at) {
            String key = name + "@" + at;
            List<Hit> hits = known.get(key);
            if (hits == null) {
                hits = firstOfEachEnd(grammar.slot(name).match(this, at));
                known.put(key, hits);
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
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            words.add(word);
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
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            throw new IllegalStateException("a pattern may begin with any word; expected a word or a slot first");
        }
    }

    record Tagged(String tag) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            return at < run.size() && run.tokens.get(at).tagged(tag)
                    ? List.of(new Hit(at + 1, TimeDraft.EMPTY))
                    : List.of();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            throw new IllegalStateException("a pattern begins with {" + tag + "}; expected a word or a slot");
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
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            return grammar.slot(name).starts(grammar, words);
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
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            return parts.stream().allMatch(part -> part.starts(grammar, words));
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
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            boolean empty = false;
            for (TimePattern way : ways) {
                empty |= way.starts(grammar, words);
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
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            part.starts(grammar, words);
            return true;
        }
    }

    record Not(TimePattern part) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            return part.match(run, at).isEmpty() ? List.of(new Hit(at, TimeDraft.EMPTY)) : List.of();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Set<String> words) {
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
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            return true;
        }
    }

    /** What a pattern adds to what its words say. */
    record Saying(TimePattern part, TimeDraft says) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            return part.match(run, at).stream()
                    .map(hit -> new Hit(hit.end(), hit.draft().with(says)))
                    .toList();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            return part.starts(grammar, words);
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
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            words.addAll(byFirst.keySet());
            return false;
        }
    }

    /** One word with figures in it, read by a regular expression whose named groups say numbers or words. */
    record Figure(java.util.regex.Pattern shape, List<String> groups) implements TimePattern {
        @Override
        public List<Hit> match(Run run, int at) {
            if (at >= run.size() || !TimeGrammar.hasFigures(run.tokens.get(at).form())) {
                return List.of();
            }
            java.util.regex.Matcher matcher = shape.matcher(run.tokens.get(at).form());
            return matcher.matches() ? run.grammar.read(matcher, groups, at + 1) : List.of();
        }

        @Override
        public boolean starts(TimeGrammar grammar, Set<String> words) {
            return false;
        }
    }
}
