package dev.selon.app.render.page;

import dev.selon.app.render.Words;
import java.util.List;

/** The first page of a dossier. */
public record IndexPage(
        Words words,
        String language,
        String title,
        List<String> lede,
        List<StoryBox> stories,
        List<FactLine> background,
        SystemBox system,
        List<Compared> compared,
        List<Speeches> speeches,
        List<KindTable> kinds,
        List<DisputeBox> disputes,
        List<ActorGroup> actors,
        List<OriginRow> origins,
        List<OmissionTable> omissions,
        List<Report> reports,
        List<TroubleRow> troubles) {

    /** What stands on a day, by sort. */
    public record SystemBox(String title, List<StandingGroup> groups) {}

    /** Lasting things of one sort. */
    public record StandingGroup(String title, List<StandingRow> rows) {}

    /** Something that lasts; of a format of consultation its sessions, and what each brought. */
    public record StandingRow(FactLine line, List<SessionRow> sessions) {}

    /** A session in a few words, and what it brought. */
    public record SessionRow(String told, List<Run> produced) {}

    /** A story with what it is made of. */
    public record StoryBox(
            String id,
            String title,
            String when,
            String whenWhy,
            String where,
            List<Report> reports,
            List<FactLine> facts,
            List<String> why) {}

    /** One statement in several wordings. */
    public record Compared(
            String id,
            List<Run> speaker,
            List<Run> addressee,
            String story,
            List<Wording> wordings,
            List<String> why) {}

    /** One wording of a statement. */
    public record Wording(Quote quote, String form, boolean direct, String act, List<Run> via, List<Run> runs) {}

    /** What one speaker said, each statement in a single wording. */
    public record Speeches(List<Run> speaker, List<Speech> speeches) {}

    /** A statement that one report tells. */
    public record Speech(String id, List<Run> addressee, Wording wording) {}

    /** All facts of one kind. */
    public record KindTable(String kind, String title, List<FactLine> facts) {}

    /** Positions that face each other. */
    public record DisputeBox(
            String id, String title, String why, String resolved, List<Run> about, List<Position> positions) {}

    /** One of the positions. */
    public record Position(String value, String carried, List<Quote> quotes) {}

    /** Actors of one kind. */
    public record ActorGroup(String kind, String title, List<ActorBox> actors) {}

    /** An actor with all its spellings and what it is. */
    public record ActorBox(
            String id,
            String name,
            String gloss,
            List<Spelling> spellings,
            List<FactLine> offices,
            List<FactLine> memberships,
            List<String> why) {
        /** Whether there is nothing to tell but one name. */
        public boolean plain() {
            return gloss.isEmpty()
                    && spellings.size() < 2
                    && offices.isEmpty()
                    && memberships.isEmpty()
                    && why.isEmpty();
        }
    }

    /** A printed form, leading to where it is first printed. */
    public record Spelling(Run text, int count, String reports) {}

    /** Where information comes from. */
    public record OriginRow(
            List<String> ids,
            boolean known,
            List<Run> name,
            String kind,
            boolean interested,
            List<Report> reports,
            List<String> why) {}

    /** What the reports of one story leave out. */
    public record OmissionTable(String story, List<Report> reports, List<OmissionRow> rows) {}

    /** One fact or statement, and how each report tells it. */
    public record OmissionRow(List<Run> item, List<OmissionCell> cells) {}

    /** How a report tells it; {@code href} leads there, empty where the report leaves it out. */
    public record OmissionCell(String href, String how) {}

    /** A report as a line; {@code label} is its outlet, its headline or its file, whichever is known first. */
    public record Report(
            int number,
            String label,
            String href,
            String title,
            String language,
            String outlet,
            String file,
            String published,
            String publishedWhy,
            int cuts) {}

    /** What could not be read. */
    public record TroubleRow(String place, String href, String message) {}
}
