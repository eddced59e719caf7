package dev.selon.model;

import static dev.selon.model.Role.*;

import java.util.List;
import java.util.Locale;

/** The kinds of facts: the ontology on one screen. Identity roles make two claims of one fact the same. */
public enum Kind {
    OFFICE(List.of(PERSON, Role.OFFICE, OF), List.of()),
    APPOINTMENT(List.of(PERSON, Role.OFFICE), List.of(OF, ACTION)),
    MEMBERSHIP(List.of(MEMBER, OF), List.of()),
    FOUNDING(List.of(BODY), List.of(AS, BY)),
    MEETING(List.of(PARTICIPANTS), List.of(PLACE, FORMAT)),
    VISIT(List.of(VISITORS, PLACE), List.of(HOST, OCCASION)),
    AGREEMENT(List.of(PARTIES), List.of(INSTRUMENT, SUBJECT, BETWEEN)),
    PLEDGE(List.of(BY, OF), List.of(TO)),
    SUPPORT(List.of(BY, TO), List.of(WHAT)),
    COOPERATION(List.of(BETWEEN), List.of(SUBJECT)),
    ACCUSATION(List.of(BY, AGAINST, OF), List.of()),
    DENIAL(List.of(BY, OF), List.of()),
    DEMAND(List.of(BY, OF), List.of(TO)),
    THREAT(List.of(BY, TO), List.of(WHAT)),
    RUPTURE(List.of(BY, WITH), List.of()),
    SANCTION(List.of(BY, AGAINST), List.of(WHAT)),
    EXPULSION(List.of(BY, OF), List.of()),
    ATTACK(List.of(TARGET), List.of(BY, PLACE)),
    PROTEST(List.of(), List.of(BY, PLACE, AGAINST)),
    COUP(List.of(IN), List.of(BY));

    private final List<Role> main;
    private final List<Role> optional;

    Kind(List<Role> main, List<Role> optional) {
        this.main = main;
        this.optional = optional;
    }

    public List<Role> main() {
        return main;
    }

    public List<Role> optional() {
        return optional;
    }

    /** As written in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
