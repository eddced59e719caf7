package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.model.Claim;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import dev.selon.model.TimeConstraint;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tries every frame on every verb and noun of an article. */
final class FrameMatcher {
    private static final int LONGEST = 600;
    private static final int CLAUSE = 120;
    private static final int CLITIC = 3;
    private static final int TIME_NEAR = 80;
    private static final Set<String> COMPLEMENTS = Set.of(
            "de", "contre", "avec", "entre", "à", "par", "envers", "sur", "pour", "en", "dans", "que", "infinitive");
    private static final Set<Kind> SPEECH =
            EnumSet.of(Kind.DEMAND, Kind.ACCUSATION, Kind.DENIAL, Kind.THREAT, Kind.PLEDGE);

    private final Passage passage;
    private final Frames frames;
    private final Fillers fillers;
    private final Stances stances;
    private final PublicLife publicLife;
    private final Unreal unreal;
    private final WordList quantities;
    private final WordList texts;
    private final WordList empty;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Span> objects = new ArrayList<>();
    private final Set<Span> clausal = new HashSet<>();
    private final Set<Span> asides = new HashSet<>();

    FrameMatcher(Passage passage) {
        this.passage = passage;
        this.frames = Frames.of(passage.language);
        this.fillers = new Fillers(passage);
        this.stances = new Stances(passage);
        this.publicLife = new PublicLife(passage);
        this.unreal = new Unreal(passage.language);
        this.texts = passage.language.words("claim/telling-texts.txt");
        this.empty = passage.language.words("claim/empty.txt");
        this.quantities = passage.language.words("claim/quantities.txt");
    }

    List<Claim> claims() {
        for (int i = 0; i < passage.sentences.size(); i++) {
            Functions functions = passage.functions.get(i);
            for (VerbGroup verb : functions.syntax.verbs()) {
                verb(i, functions, verb);
            }
            for (Phrase phrase : functions.syntax.phrases()) {
                for (int token = phrase.from(); token < phrase.to(); token++) {
                    noun(i, functions, phrase, token);
                }
            }
        }
        told();
        return new Contents(claims, clausal, asides).told();
    }

    /** What is not opened by a verb or noun: wrongs that somebody tells, lists of members in brackets. */
    private void told() {
        for (Frames.Opening opening : frames.said()) {
            WordList words = passage.language.words("claim/" + opening.trigger().lemma());
            new Wrongs(passage, fillers, words).found().forEach(found -> {
                boolean known = claims.stream()
                        .anyMatch(c -> c.kind() == opening.frame().kind()
                                && passage.sentences
                                        .get(found.sentence())
                                        .span()
                                        .contains(c.trigger()));
                if (!known && publicLife.holds(opening.frame().kind(), found.roles())) {
                    add(
                            opening.frame(),
                            found.sentence(),
                            found.roles(),
                            found.trigger(),
                            Stances.Reading.plain(),
                            null);
                }
            });
        }
        for (Frames.Opening opening : frames.lists()) {
            new Lists(passage)
                    .found()
                    .forEach(found -> add(
                            opening.frame(),
                            found.sentence(),
                            found.roles(),
                            found.trigger(),
                            Stances.Reading.plain(),
                            null));
        }
    }

    private void verb(int sentence, Functions functions, VerbGroup verb) {
        for (Frames.Opening opening : frames.verb(functions.lemma(verb))) {
            Frame.Trigger trigger = opening.trigger();
            boolean reflexive = functions.voice(verb) == VerbGroup.Voice.REFLEXIVE;
            if (trigger.reflexive() != reflexive) {
                continue;
            }
            int behind = behind(functions, verb.to(), trigger.behind());
            if (behind < 0) {
                continue;
            }
            Sentence in = passage.sentences.get(sentence);
            Span span = in.span(verb.head(), Math.max(behind, verb.head() + 1));
            if (functions.isBareParticiple(verb)) {
                continue;
            }
            List<Part> parts = new ArrayList<>(functions.parts(verb, behind));
            parts.addAll(functions.modes(verb));
            if (has(parts, "mode:of a noun") && !opening.frame().uses().contains("of a noun")
                    || isNoun(functions, verb)) {
                continue;
            }
            parts.addAll(functions.inner(parts));
            speakersAsSubjects(sentence, span, parts);
            stances.wordsBefore(span, in).ifPresent(words -> parts.add(words));
            if (functions.isAside(verb)) {
                asides.add(span);
            }
            if (!SPEECH.contains(opening.frame().kind()) && unreal.isUnreal(functions, verb)) {
                continue;
            }
            if (SPEECH.contains(opening.frame().kind())) {
                actingSubject(sentence, functions, verb, parts);
            }
            tryFrame(opening.frame(), sentence, parts, span, verb, null);
        }
    }

    /** « ..., [jure] X, ... »: behind a cue the speaker stands as its subject and as no object. */
    private void speakersAsSubjects(int sentence, Span trigger, List<Part> parts) {
        stances.speakerBehind(trigger).ifPresent(speaker -> {
            Sentence in = passage.sentences.get(sentence);
            for (int i = parts.size() - 1; i >= 0; i--) {
                Part part = parts.get(i);
                if (part.function().equals(Part.SUBJECT)) {
                    parts.remove(i);
                } else if (part.function().equals(Part.OBJECT)
                        && names(in.span(part.from(), part.to()), speaker.span())) {
                    parts.set(i, part.as(Part.SUBJECT));
                }
            }
        });
    }

    /** "la présidente, [Maia Sandu]": the words themselves, or those right before the name. */
    private static boolean names(Span words, Span name) {
        return words.overlaps(name) || words.end() <= name.start() && name.start() - words.end() <= 2;
    }

    private static boolean has(List<Part> parts, String function) {
        return parts.stream().anyMatch(part -> part.function().equals(function));
    }

    /** "les blessés": a participle behind an article is a noun. */
    private static boolean isNoun(Functions functions, VerbGroup verb) {
        return verb.from() == verb.head()
                && verb.from() > 0
                && !verb.isFinite()
                && functions.token(verb.from() - 1).tagged("DET", "ADP+DET");
    }

    /** "une directive demandant ...", "un plan qui promet ...": a noun that cannot act speaks for the subject of the clause. */
    private void actingSubject(int sentence, Functions functions, VerbGroup verb, List<Part> parts) {
        if (!has(parts, "mode:gerund") && !(functions.isBehindQui(verb) && isText(functions, verb))) {
            return;
        }
        functions.mainObject(verb).ifPresent(parts::add);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.function().equals(Part.SUBJECT)
                    && fillers.of(sentence, part, FillerTypes.ACTOR).isEmpty()) {
                int at = i;
                functions.subjectsBefore(verb).stream()
                        .filter(main ->
                                !fillers.of(sentence, main, FillerTypes.ACTOR).isEmpty())
                        .findFirst()
                        .ifPresent(main -> parts.set(at, main));
            }
        }
    }

    private boolean isText(Functions functions, VerbGroup verb) {
        return functions
                .subject(verb)
                .filter(subject ->
                        texts.has(Folding.lower(functions.token(subject.head()).lemma())))
                .isPresent();
    }

    private void noun(int sentence, Functions functions, Phrase phrase, int token) {
        boolean noun = functions.token(token).tagged("NOUN", "PROPN")
                || functions.token(token).tagged("X");
        if (!noun
                || functions.inPreposition(token)
                || !passage.mentionsIn(functions.token(token).span()).isEmpty()) {
            return;
        }
        if (unreal.isUnreal(functions, phrase)) {
            return;
        }
        boolean qualifies = qualifies(functions, phrase);
        List<Frames.Opening> openings =
                frames.noun(Folding.lower(functions.token(token).lemma()));
        List<Frames.Opening> fitting = (openings.isEmpty() ? frames.noun(functions.lower(token)) : openings)
                .stream()
                        .filter(opening ->
                                behind(functions, token + 1, opening.trigger().behind()) >= 0)
                        .toList();
        for (Frames.Opening opening : fitting) {
            if (fitting.stream().anyMatch(other -> isLonger(other, opening))) {
                continue;
            }
            int behind = behind(functions, token + 1, opening.trigger().behind());
            if (qualifies && !opening.frame().uses().contains("bare")) {
                continue;
            }
            Span span = passage.sentences.get(sentence).span(token, behind);
            List<Part> parts = functions.parts(phrase, Math.max(behind, phrase.to()));
            tryFrame(opening.frame(), sentence, parts, span, null, phrase);
        }
    }

    /** "guerre civile" before "guerre": of two triggers of one kind the longer one says what is meant. */
    private static boolean isLonger(Frames.Opening other, Frames.Opening opening) {
        return other.frame().kind() == opening.frame().kind()
                && other.trigger().behind().size() > opening.trigger().behind().size();
    }

    /** "crimes [de guerre]": a bare noun behind "de" only tells what kind of thing is meant, unless many are counted. */
    private boolean qualifies(Functions functions, Phrase phrase) {
        if (!functions.governor(phrase).equals("de")
                || !phrase.governed()
                || functions.token(phrase.from()).tagged("DET", "ADP+DET")) {
            return false;
        }
        int before = phrase.preposition() - 1;
        while (before > 0 && functions.token(before).tagged("ADJ")) {
            before--;
        }
        return before < 0
                || functions.token(before).tagged("NOUN")
                        && !quantities.has(Folding.lower(functions.token(before).lemma()));
    }

    /** Behind the trigger's words if they stand from {@code at} on, or -1; adverbs between are passed over. */
    private static int behind(Functions functions, int at, List<String> words) {
        int token = at;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String joined = i + 1 < words.size() ? word + words.get(i + 1) : word;
            int next = token;
            while (next < functions.sentence.size() && functions.token(next).tagged("ADV")) {
                next++;
            }
            if (!joined.equals(word) && functions.is(next, joined)) {
                i++; // "d'accord" is one token
                token = next + 1;
                continue;
            }
            if (word.equals("*")) {
                while (token < functions.sentence.size() && isFiller(functions, token)) {
                    token++;
                }
                continue;
            }
            while (token < functions.sentence.size()
                    && functions.token(token).tagged("ADV")
                    && !functions.matches(token, word)) {
                token++;
            }
            if (!functions.matches(token, word)) {
                return -1;
            }
            token++;
        }
        return token;
    }

    private static boolean isFiller(Functions functions, int token) {
        return functions.token(token).tagged("DET", "ADJ")
                || functions.token(token).tagged("ADV")
                || functions.token(token).is("\"")
                || functions.token(token).is("«");
    }

    private void tryFrame(
            Frame frame,
            int sentence,
            List<Part> parts,
            Span trigger,
            @Nullable VerbGroup verb,
            @Nullable Phrase noun) {
        if (!frame.conditions().stream().allMatch(condition -> holds(condition, sentence, parts))
                || verb != null && hasThingAsSubject(frame, sentence, parts)
                || frame.uses().contains("spoken") && !stances.isSpoken(trigger)) {
            return;
        }
        SortedMap<Role, List<Filler>> roles = new TreeMap<>();
        for (Frame.Slot slot : frame.slots()) {
            List<Filler> found = fill(slot, sentence, parts, trigger);
            if (found.size() < slot.least() || pointsBack(frame, slot, found)) {
                return;
            }
            if (!frame.isDemandOnly(slot)) {
                roles.put(slot.role(), found);
            }
        }
        if (noun != null && !frame.uses().contains("bare") && !tells(sentence, noun, parts, roles, trigger)) {
            return;
        }
        Optional<Stances.Reading> reading = stances.of(sentence, verb, noun, trigger);
        if (reading.isEmpty()) {
            return;
        }
        fillers.rank(roles, frame.kind());
        boolean agentless = verb != null && passage.functions.get(sentence).voice(verb) == VerbGroup.Voice.PASSIVE;
        if (isReflected(roles) && agentless && frame.slot(Role.BY).least() == 0) {
            roles.remove(Role.BY); // "exclu à la suite de l'achat par X": the one behind "par" is not the doer
        }
        if (!publicLife.holds(frame.kind(), roles)
                || isReflected(roles)
                || frame.uses().contains("own plan") != isOwnPlan(frame, roles, reading.get())) {
            return;
        }
        add(frame, sentence, roles, trigger, reading.get(), verb == null ? null : object(sentence, parts));
    }

    /** "il l'a ordonnée": a content that only points back, or "la façon" alone, tells nothing; of a denial the words before tell it. */
    private boolean pointsBack(Frame frame, Frame.Slot slot, List<Filler> found) {
        return slot.role() == Role.OF
                && found.size() == 1
                && (frame.kind() == Kind.DEMAND && found.get(0).text().length() <= CLITIC
                        || empty.has(Folding.lower(found.get(0).text())));
    }

    /** Nobody accuses, asks or attacks himself: such a reading took one for another. */
    private static boolean isReflected(SortedMap<Role, List<Filler>> roles) {
        if (areOne(roles.get(Role.MEMBER), roles.get(Role.OF))) {
            return true;
        }
        for (Filler by : roles.getOrDefault(Role.BY, List.of())) {
            for (Role other : List.of(Role.TO, Role.AGAINST, Role.WITH, Role.TARGET)) {
                List<Filler> them = roles.getOrDefault(other, List.of());
                if (by.known()
                        && !them.isEmpty()
                        && them.stream().allMatch(filler -> filler.entity() == by.entity())
                        && roles.getOrDefault(Role.BY, List.of()).size() == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areOne(@Nullable List<Filler> one, @Nullable List<Filler> other) {
        return one != null
                && other != null
                && one.size() == 1
                && other.size() == 1
                && Fillers.same(one.get(0), other.get(0));
    }

    /** Whether somebody says that he himself will do it. */
    private static boolean isOwnPlan(Frame frame, SortedMap<Role, List<Filler>> roles, Stances.Reading reading) {
        boolean giving = frame.kind() == Kind.SUPPORT || frame.uses().contains("own plan");
        return giving
                && reading.stance() == Stance.PLANNED
                && reading.saidBy() != null
                && !roles.getOrDefault(Role.BY, List.of()).isEmpty()
                && speaks(roles, reading.saidBy());
    }

    private @Nullable Span object(int sentence, List<Part> parts) {
        return parts.stream()
                .filter(part ->
                        part.function().equals(Part.OBJECT) && !part.members().isEmpty())
                .map(part -> passage.head(sentence, part.members().get(0)))
                .findFirst()
                .orElse(null);
    }

    /** Whether a noun tells something: a noun that only points back ("cet accord", "la visite") must add a role or a time. */
    private boolean tells(
            int sentence, Phrase noun, List<Part> parts, SortedMap<Role, List<Filler>> roles, Span trigger) {
        Sentence in = passage.sentences.get(sentence);
        String determiner = Folding.lower(in.token(noun.from()).lemma());
        boolean points = in.token(noun.from()).tagged("DET", "ADP+DET")
                && (determiner.equals("ce") || determiner.equals("son") || determiner.equals("leur"));
        boolean own = parts.stream()
                .anyMatch(part -> part.from() > noun.head()
                        && (!points || part.from() <= noun.to() + 1)
                        && COMPLEMENTS.contains(part.function()));
        boolean filled = roles.values().stream()
                .flatMap(List::stream)
                .anyMatch(filler -> !filler.span().overlaps(trigger));
        boolean scene = roles.values().stream().flatMap(List::stream).anyMatch(Filler::known);
        boolean timed = passage.times.stream()
                .anyMatch(t -> in.span().contains(t.span())
                        && (scene || !t.span().overlaps(trigger))
                        && Math.abs(t.span().start() - trigger.end()) < TIME_NEAR);
        return points ? own && filled || timed : filled || timed;
    }

    /** A subject that is no actor opens no frame whose subject is to act: "la courbe accuse une baisse". */
    private boolean hasThingAsSubject(Frame frame, int sentence, List<Part> parts) {
        boolean acts = frame.slots().stream()
                .anyMatch(slot -> slot.sources().stream()
                        .flatMap(List::stream)
                        .anyMatch(source -> source.function().equals(Part.SUBJECT)
                                && source.type().equals(FillerTypes.ACTOR)));
        return acts
                && !frame.uses().contains("any subject")
                && parts.stream()
                        .filter(part -> part.function().equals(Part.SUBJECT))
                        .anyMatch(part ->
                                fillers.of(sentence, part, FillerTypes.ACTOR).isEmpty());
    }

    private boolean holds(Frame.Condition condition, int sentence, List<Part> parts) {
        return condition.wanted() == condition.tests().stream().anyMatch(test -> holds(test, sentence, parts));
    }

    private boolean holds(Frame.Test test, int sentence, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.function().equals(test.function()))
                .anyMatch(part -> test.list().isEmpty()
                        ? test.type().isEmpty()
                                || !fillers.of(sentence, part, test.type()).isEmpty()
                        : holdsWord(sentence, part, test.list(), test.anywhere()));
    }

    private boolean holdsWord(int sentence, Part part, String list, boolean anywhere) {
        WordList words = passage.language.words("claim/" + list);
        Sentence in = passage.sentences.get(sentence);
        if (part.members().isEmpty() || anywhere) {
            int to = anywhere || !part.members().isEmpty() ? part.to() : Math.min(part.to(), part.from() + 1);
            for (int i = part.from(); i < to; i++) {
                if (words.has(Folding.lower(in.token(i).lemma()))) {
                    return true;
                }
            }
            return false;
        }
        return part.members().stream()
                .anyMatch(member ->
                        words.has(Folding.lower(in.token(member.head()).lemma())));
    }

    private List<Filler> fill(Frame.Slot slot, int sentence, List<Part> parts, Span trigger) {
        List<Filler> all = new ArrayList<>();
        for (List<Frame.Source> alternatives : slot.sources()) {
            for (Frame.Source source : alternatives) {
                List<Filler> found = from(source, sentence, parts, trigger);
                if (!found.isEmpty()) {
                    found.stream()
                            .filter(f -> all.stream().noneMatch(o -> Fillers.same(o, f)))
                            .forEach(all::add);
                    break;
                }
            }
        }
        return all;
    }

    private List<Filler> from(Frame.Source source, int sentence, List<Part> parts, Span trigger) {
        if (source.function().equals("speaker")) {
            return stances.speaker(trigger).map(s -> Fillers.filler(s.span(), s)).stream()
                    .toList();
        }
        if (source.function().equals("before")) {
            return fillers.before(sentence, trigger).stream().toList();
        }
        if (source.function().equals("scene")) {
            return fillers.scene(trigger).stream().toList();
        }
        if (source.function().equals("trigger")) {
            return List.of(new Filler(trigger, passage.words(trigger), -1));
        }
        for (Part part : parts) {
            boolean leading =
                    source.type().equals(FillerTypes.PLACE) && part.function().equals("lead:" + source.function());
            if (part.function().equals(source.function()) || leading) {
                if (part.members().isEmpty()) {
                    clausal.add(trigger);
                }
                List<Filler> found = fillers.of(sentence, part, source.type());
                if (!found.isEmpty()) {
                    return found.stream().map(filler -> before(filler, trigger)).toList();
                }
            }
        }
        return List.of();
    }

    /** "les rebelles [soutenus] par X": words that run into the trigger end before it. */
    private Filler before(Filler filler, Span trigger) {
        Span span = filler.span();
        if (filler.known() || span.end() <= trigger.start() || span.start() >= trigger.start()) {
            return filler;
        }
        String words = new Span(span.start(), trigger.start()).of(passage.article.text());
        Span cut = new Span(span.start(), span.start() + words.stripTrailing().length());
        return new Filler(cut, passage.words(cut), -1);
    }

    private void add(
            Frame frame,
            int sentence,
            SortedMap<Role, List<Filler>> roles,
            Span trigger,
            Stances.Reading reading,
            @Nullable Span object) {
        boolean told = false;
        for (int i = 0; i < claims.size(); i++) {
            boolean here =
                    claims.get(i).trigger().overlaps(trigger) || objects.get(i).overlaps(trigger);
            told |= claims.get(i).kind() == frame.kind() && here;
        }
        if (told) {
            return;
        }
        Stance stance = reading.stance();
        Speaker saidBy = reading.saidBy();
        if (stance == Stance.ATTRIBUTED && isSpeech(frame) && speaks(roles, saidBy)) {
            stance = Stance.ASSERTED;
        }
        if (frame.stance() != null) {
            stance = frame.stance();
        }
        Span evidence = evidence(sentence, trigger);
        objects.add(object == null ? trigger : object);
        claims.add(new Claim(
                frame.kind(),
                roles,
                stance,
                status(frame, stance, reading.toCome()),
                evidence,
                trigger,
                frame.uses().contains("timeless") ? -1 : time(trigger, sentence),
                saidBy,
                reading.via(),
                frame.name()));
    }

    /** A frame that ends something ("démissionner") tells its act as ended. */
    private static Status status(Frame frame, Stance stance, boolean toCome) {
        if (stance == Stance.PLANNED || toCome) {
            return Status.ANNOUNCED;
        }
        return frame.uses().contains("ends") ? Status.ENDED : Status.DONE;
    }

    /** Whether saying so is the act itself, as with an accusation or a public backing. */
    private static boolean isSpeech(Frame frame) {
        return SPEECH.contains(frame.kind()) || frame.uses().contains("spoken act");
    }

    private static boolean speaks(SortedMap<Role, List<Filler>> roles, @Nullable Speaker speaker) {
        List<Filler> by = roles.getOrDefault(Role.BY, List.of());
        return speaker != null
                && (by.isEmpty()
                        || by.stream()
                                .anyMatch(f -> f.known() && f.entity() == speaker.entity()
                                        || f.text().equals(speaker.text())));
    }

    private Span evidence(int sentence, Span trigger) {
        Span span = passage.sentences.get(sentence).span();
        if (span.length() <= LONGEST) {
            return span;
        }
        int start = Math.max(span.start(), trigger.start() - LONGEST / 2);
        int end = Math.min(span.end(), start + LONGEST);
        Sentence in = passage.sentences.get(sentence);
        int from = 0;
        int to = in.size();
        while (in.token(from).start() < start) {
            from++;
        }
        while (in.token(to - 1).end() > end) {
            to--;
        }
        return in.span(from, to);
    }

    /** The time of the trigger's own clause, else the nearest of the sentence; a place in a day comes before a mere anchor. */
    private int time(Span trigger, int sentence) {
        Sentence in = passage.sentences.get(sentence);
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < passage.times.size(); i++) {
            Span span = passage.times.get(i).span();
            if (in.span().contains(span) && !isElsewhere(sentence, span, trigger)) {
                int distance = span.start() >= trigger.end()
                        ? span.start() - trigger.end()
                        : Math.max(0, trigger.start() - span.end());
                distance += CLAUSE * boundaries(in, span, trigger);
                distance += 2 * CLAUSE * passage.functions.get(sentence).participlesBetween(span, trigger);
                if (passage.times.get(i).constraint() instanceof TimeConstraint.Unplaced) {
                    distance += CLAUSE;
                }
                if (distance < least) {
                    least = distance;
                    best = i;
                }
            }
        }
        return best;
    }

    /** Whether the time belongs to another clause: one spliced on by a comma, or the main clause before "après avoir rompu". */
    private boolean isElsewhere(int sentence, Span time, Span trigger) {
        Functions functions = passage.functions.get(sentence);
        int told = functions.tokenAt(trigger.start());
        int when = functions.tokenAt(time.start());
        return functions.isSplicedBehind(Math.min(told, when), Math.max(told, when))
                || when < told && functions.isAfter(told);
    }

    /** How many clauses open between two places. */
    private static int boundaries(Sentence in, Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        int count = 0;
        for (Token token : in.tokens()) {
            boolean between = token.start() >= from && token.end() <= to;
            boolean last = token.end() == one.end() && one.end() <= other.start();
            if ((between || last)
                    && (token.tagged("SCONJ")
                            || token.is(";")
                            || token.is(":")
                            || Folding.lower(token.form()).equals("que"))) {
                count++;
            }
        }
        return count;
    }
}
