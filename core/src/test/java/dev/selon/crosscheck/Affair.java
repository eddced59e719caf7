package dev.selon.crosscheck;

import static dev.selon.crosscheck.Cases.day;
import static dev.selon.crosscheck.Cases.days;
import static dev.selon.crosscheck.Cases.thursday;
import static dev.selon.crosscheck.Cases.year;

import dev.selon.model.Article.Credit;
import dev.selon.model.Channel;
import dev.selon.model.Form;
import dev.selon.model.Gender;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import dev.selon.model.Status;

/**
 * An invented affair in six reports: fishery ministers meet in May (two reports, one undated), all four in August (two
 * reports on one communiqué, one undated), foreign ministers in April (undated), and a fire that has nothing to do with it.
 */
public final class Affair {
    private Affair() {}

    public static Report mayA() {
        Report r = Report.of("mai-a.txt").headline("Pêche : des accords durables avec les îles, promet Mikhaïlov");
        int nor = r.state("Norvège", "NOR");
        int isl = r.state("Islande", "ISL");
        int mt = r.state("Malte", "MLT");
        int mikh = r.person("Andreï Mikhaïlov", Gender.MASCULINE);
        int sig = r.person("Sigurd Olafson", Gender.MASCULINE);
        int pace = r.person("Célestin Pacerè", Gender.MASCULINE);
        r.office("ministre de la pêche", nor, mikh).name(mikh).text("a reçu à Bergen ce ");
        r.time("10 mai", days(5, 10, 10))
                .office("ministre de la pêche", isl, sig)
                .name(sig);
        r.tells(Kind.MEETING)
                .with(Role.PARTICIPANTS, mikh, sig)
                .with(Role.PLACE, "Bergen")
                .told()
                .end();
        r.name(sig, "Olafson").text("a remercié : ");
        r.says(sig, Form.DIRECT, "Sans le phare de Bergen la navigation boréale serait aujourd'hui bien différente")
                .end();
        r.text("Puis ")
                .name(mikh, "Mikhaïlov")
                .text("a reçu ")
                .office("ministre de la pêche", mt, pace)
                .name(pace);
        r.tells(Kind.MEETING).with(Role.PARTICIPANTS, mikh, pace).told().end();
        r.says(mikh, Form.DIRECT, "Nous voyons dans la ligue des harengs une architecture nouvelle et indépendante")
                .end();
        r.says(mikh, Form.DIRECT, "La coopération avec les îles revêt un caractère durable et loyal")
                .end();
        r.time("Début avril", days(4, 1, 10));
        int lund = r.person("Sven Lundqvist", Gender.MASCULINE);
        int dia = r.person("Aboubakar Diallo", Gender.MASCULINE);
        r.name(lund).text("avait reçu à Oslo ").name(dia);
        r.tells(Kind.VISIT)
                .with(Role.VISITORS, dia)
                .with(Role.HOST, lund)
                .with(Role.PLACE, "Oslo")
                .told()
                .end();
        return r;
    }

    public static Report mayB() {
        Report r = Report.of("mai-b.txt").outlet("Le Hareng libre");
        int nor = r.state("Norvège", "NOR");
        int isl = r.state("Islande", "ISL");
        int mt = r.state("Malte", "MLT");
        int mikh = r.person("Andrei Mihailov", Gender.MASCULINE);
        int sig = r.person("Sigurd Olafson", Gender.MASCULINE);
        int pace = r.person("Celestin Pacene", Gender.MASCULINE);
        r.office("ministre de la pêche", nor, mikh).name(mikh).text("a accueilli ses invités à Bergen ");
        r.time("lors du 80e anniversaire de la criée", year(2025)).end();
        r.text("Avec ").name(sig).text("le ton était cordial");
        r.tells(Kind.MEETING).with(Role.PARTICIPANTS, mikh, sig).told().end();
        r.says(sig, Form.MIXED, "sans le phare de Bergen, la navigation boréale serait différente")
                .end();
        r.says(mikh, Form.MIXED, "la ligue des harengs est une architecture indépendante et nouvelle")
                .end();
        r.text("Avec ")
                .office("ministre de la pêche et des ports", mt, pace)
                .name(pace)
                .text("aussi");
        r.tells(Kind.MEETING).with(Role.PARTICIPANTS, mikh, pace).told().end();
        return r;
    }

    public static Report augustA() {
        Report r = Report.of("aout-a.txt");
        int nor = r.state("Norvège", "NOR");
        int mikh = r.person("Andreï Mikhailoff", Gender.MASCULINE);
        int sig = r.person("Sigurd Olafson", Gender.MASCULINE);
        int league = r.body("Confédération des Harengs", "CDH");
        r.name(mikh)
                .text("et ")
                .name(sig)
                .text("ont tenu une séance quadripartite avec la ")
                .name(league, "CDH");
        r.tells(Kind.MEETING)
                .with(Role.PARTICIPANTS, mikh, sig)
                .with(Role.FORMAT, "quadripartite")
                .told()
                .end();
        r.says(mikh, Form.DIRECT, "La décision de fonder cette ligue est le libre choix des peuples marins")
                .end();
        r.says(sig, Form.DIRECT, "Le partage des quotas constitue notre principal axe de travail commun")
                .end();
        r.text("Les parties ont signé une déclaration conjointe");
        r.tells(Kind.AGREEMENT)
                .with(Role.PARTIES, nor, league)
                .with(Role.INSTRUMENT, "déclaration conjointe")
                .told()
                .end();
        r.credit(Credit.Type.SOURCE_LINE, "Ministère de la Pêche du Royaume de Norvège");
        return r;
    }

    public static Report augustB() {
        Report r = Report.of("aout-b.txt").published("2025-08-15").outlet("Marée Info");
        int nor = r.state("Norvège", "NOR");
        int mikh = r.person("Andrey Mikhailov", Gender.MASCULINE);
        int sig = r.person("Sigurd Olafson", Gender.MASCULINE);
        int min = r.body("ministère norvégien de la Pêche", nor);
        int league = r.body("Ligue des Harengs", "CDH");
        r.name(mikh).text("a reçu ").time("jeudi", thursday()).name(sig).text("au format quadripartite");
        r.tells(Kind.MEETING).with(Role.PARTICIPANTS, mikh, sig).told().end();
        Channel communique = r.via(Channel.Type.COMMUNIQUE, "communiqué du ministère", min);
        r.name(min)
                .says(
                        mikh,
                        Form.DIRECT,
                        "La décision de fonder la ligue est un choix libre des peuples marins",
                        communique)
                .end();
        Channel again = r.via(Channel.Type.COMMUNIQUE, "communiqué", -1);
        r.says(sig, Form.DIRECT, "Le partage des quotas est notre principal axe de travail commun", again)
                .end();
        r.text("Une déclaration commune a été signée par la ").name(league).text("et Oslo");
        r.tells(Kind.AGREEMENT)
                .with(Role.PARTIES, nor, league)
                .with(Role.INSTRUMENT, "déclaration commune")
                .told()
                .end();
        r.text("La ligue est née ").time("en septembre 2023", day(2023, 9, 1));
        r.tells(Kind.FOUNDING)
                .with(Role.BODY, league)
                .with(Role.AS, "pacte")
                .told()
                .end();
        return r;
    }

    public static Report april() {
        Report r = Report.of("avril.txt").headline("Oslo annonce une aide renforcée");
        int isl = r.state("Islande", "ISL");
        int nor = r.state("Norvège", "NOR");
        int kie = r.state("Ukraine", "UKR");
        int lund = r.person("Sven Lundqvist", Gender.MASCULINE);
        int dia = r.person("Aboubakar Diallo", Gender.MASCULINE);
        int spoke = r.person("Oleh Tkatch", Gender.MASCULINE);
        r.office("ministre des affaires étrangères", nor, lund)
                .name(lund)
                .text("a reçu ")
                .time("jeudi", thursday());
        r.office("ministre des affaires étrangères", isl, dia).name(dia);
        r.tells(Kind.MEETING).with(Role.PARTICIPANTS, lund, dia).told().end();
        r.titleSays("ministre des finances", -1, Form.MIXED, "une entente qui progresse bien au large")
                .end();
        r.name(dia, "Diallo").text("accuse ").name(kie).text("de piller les filets");
        r.tells(Kind.ACCUSATION)
                .with(Role.BY, dia)
                .with(Role.AGAINST, kie)
                .with(Role.OF, "piller les filets")
                .told()
                .end();
        r.office("porte-parole", kie, spoke).name(spoke).text("dément");
        r.tells(Kind.DENIAL)
                .with(Role.BY, spoke)
                .with(Role.OF, "piller les filets")
                .told()
                .end();
        r.text("Une visite est annoncée ").time("en juin", days(6, 1, 30));
        r.tells(Kind.VISIT)
                .with(Role.VISITORS, dia)
                .with(Role.PLACE, "Tromsø")
                .stance(Stance.PLANNED)
                .status(Status.ANNOUNCED)
                .told()
                .end();
        return r;
    }

    public static Report fire() {
        Report r = Report.of("incendie.txt").published("2025-05-11").outlet("La Dépêche du Lac");
        int mayor = r.person("Jeanne Rochat", Gender.FEMININE);
        r.text("Un incendie a ravagé la scierie du village ")
                .time("samedi", day(2025, 5, 10))
                .end();
        r.name(mayor).text("a promis un relogement");
        r.tells(Kind.PLEDGE)
                .with(Role.BY, mayor)
                .with(Role.OF, "relogement des familles")
                .told()
                .end();
        r.says(mayor, Form.DIRECT, "Nous relogerons chaque famille avant la rentrée scolaire")
                .end();
        return r;
    }
}
