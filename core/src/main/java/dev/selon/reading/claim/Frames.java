package dev.selon.reading.claim;

import dev.selon.language.KnowledgeException;
import dev.selon.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All frames of a language, by the lemma that opens them. */
final class Frames {
    private static final String FOLDER = "claim";

    private final List<Frame> all = new ArrayList<>();
    private final Map<String, List<Opening>> verbs = new HashMap<>();
    private final Map<String, List<Opening>> nouns = new HashMap<>();

    private final List<Opening> said = new ArrayList<>();
    private final List<Opening> lists = new ArrayList<>();

    /** A trigger with its frame. */
    record Opening(Frame frame, Frame.Trigger trigger) {}

    private Frames(Language language) {
        Set<String> names = new HashSet<>();
        for (String file : language.files(FOLDER)) {
            if (file.endsWith(".frames")) {
                for (Frame frame : FrameFile.parse(file, language.lines(file))) {
                    if (!names.add(frame.name())) {
                        throw new KnowledgeException(file, frame.line(), "a second frame named " + frame.name());
                    }
                    check(frame, language);
                    add(frame);
                }
            }
        }
    }

    /** The frames of a language, read once. */
    static Frames of(Language language) {
        return language.derive(Frames.class, Frames::new);
    }

    private static void check(Frame frame, Language language) {
        for (Frame.Condition condition : frame.conditions()) {
            for (Frame.Test test : condition.tests()) {
                if (!test.list().isEmpty() && !language.has(FOLDER + "/" + test.list())) {
                    throw new KnowledgeException(
                            frame.file(),
                            frame.line(),
                            "frame " + frame.name() + " asks for " + test.list()
                                    + "; expected a word list of that name in " + FOLDER + "/");
                }
            }
        }
    }

    private void add(Frame frame) {
        all.add(frame);
        for (Frame.Trigger trigger : frame.triggers()) {
            Opening opening = new Opening(frame, trigger);
            switch (trigger.part()) {
                case VERB ->
                    verbs.computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>())
                            .add(opening);
                case NOUN ->
                    nouns.computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>())
                            .add(opening);
                case SAID -> said.add(opening);
                case LIST -> lists.add(opening);
            }
        }
    }

    List<Frame> all() {
        return all;
    }

    List<Opening> said() {
        return said;
    }

    List<Opening> lists() {
        return lists;
    }

    List<Opening> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<Opening> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }
}
