package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What others have found: two inspections of special housing, one of them closed, one of health care, and an audit of the quality work
 * whose recommendation has led to a new version of the guideline.
 */
final class DemoReviews {

    private static final String IVO = "Inspektionen för vård och omsorg (IVO)";
    private static final String GUIDELINE = "Riktlinje för ledningssystem för systematiskt kvalitetsarbete";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final long coordinator;
    private int number;

    DemoReviews(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
        this.coordinator = organisation.person("kerstin").id();
    }

    /** How far a report has come, in days from today. @param answered null for not yet */
    private record Days(int reported, int received, Integer answerBy, Integer answered) {}

    private record Report(String kind, String authority, String title, String reference, String area, DemoUnit unit) {}

    /** A measure of a finding. @param done null where it is still to be done */
    private record Work(String title, DemoUnit unit, long owner, int decided, Integer done) {}

    void load() throws SQLException {
        closed();
        audit();
        healthCare();
        open();
        sql.flush();
        sql.execute(
                "update external_review set status = 'CLOSED', closed_at = answered_on + interval '200 days' where number = 1");
        sql.number("select setval('external_review_number', " + number + ")");
    }

    private void closed() throws SQLException {
        long owner = organisation.leader(DemoUnit.TALLGARDEN).id();
        long review = review(
                new Report(
                        "SUPERVISION",
                        IVO,
                        "Tillsyn av Tallgårdens särskilda boende",
                        "3.5.1-21874/" + year(430),
                        "SOCIAL_SERVICES",
                        DemoUnit.TALLGARDEN),
                new Days(430, 427, 390, 395),
                "Tillsynen gällde hur boendet arbetar med genomförandeplaner och med bemanning på natten.",
                "Vi har beskrivit hur planerna nu följs upp varje månad och hur tillsynen på natten är ordnad. IVO har avslutat ärendet.");
        long plans = finding(
                review,
                1,
                "DEFICIENCY",
                "Sex av tio granskade genomförandeplaner är inte uppföljda inom den tid som anges i planen.",
                null);
        work(
                plans,
                number + ".1",
                new Work("Följ upp alla genomförandeplaner varje månad", DemoUnit.TALLGARDEN, owner, 420, 400));
        long nights = finding(
                review,
                2,
                "DEFICIENCY",
                "Det framgår inte av bemanningsplanen vem som ansvarar för tillsynen på natten när ordinarie personal är frånvarande.",
                null);
        work(
                nights,
                number + ".2",
                new Work("Skriv in ersättare i nattens bemanningsplan", DemoUnit.TALLGARDEN, owner, 420, 405));
    }

    private void audit() throws SQLException {
        long review = review(
                new Report(
                        "AUDIT",
                        "Kommunens revisorer",
                        "Granskning av det systematiska kvalitetsarbetet",
                        "Revisionsrapport " + year(340) + ":4",
                        "COMMON",
                        null),
                new Days(340, 333, 280, 284),
                "Revisorerna bedömer att ledningssystemet i huvudsak är ändamålsenligt, men att ansvaret för uppföljning behöver bli tydligare.",
                "Vi delar bedömningen. Riktlinjen ändras så att det framgår vem som följer upp vad och när.");
        long roles = finding(
                review,
                1,
                "RECOMMENDATION",
                "Tydliggör i styrande dokument vem som ansvarar för att följa upp att rutiner är kända och följs.",
                null);
        long measure = work(
                roles,
                number + ".1",
                new Work(
                        "Skriv in ansvaret för uppföljning i riktlinjen", DemoUnit.FORVALTNING, coordinator, 280, 205));
        finding(
                review,
                2,
                "RECOMMENDATION",
                "Överväg att redovisa resultatet av egenkontroller i samma rapport som avvikelserna.",
                "Det görs redan sedan i våras: båda ingår i den sammanhållna kvalitetsberättelsen.");
        long training = finding(
                review,
                3,
                "RECOMMENDATION",
                "Säkerställ att nya chefer får utbildning i ledningssystemet under sin introduktion.",
                null);
        work(
                training,
                number + ".3",
                new Work(
                        "Lägg in ledningssystemet i introduktionen för nya chefer",
                        DemoUnit.FORVALTNING,
                        coordinator,
                        60,
                        null));
        sql.flush();
        sql.insert(
                "routine_cause (version_id, measure_id, by_id, at)",
                sql.number("select id from routine_version where status = 'IN_FORCE' and title = '" + GUIDELINE + "'"),
                measure,
                coordinator,
                at(240));
    }

    private void healthCare() throws SQLException {
        long review = review(
                new Report(
                        "SUPERVISION",
                        IVO,
                        "Medicinsk vård och behandling på särskilt boende",
                        "3.1.2-08211/" + year(75),
                        "HEALTH_CARE",
                        null),
                new Days(75, 72, null, null),
                "Nationell tillsyn. IVO begär inget svar men förutsätter att vi går igenom det som gäller oss.",
                null);
        long doctor = finding(
                review,
                1,
                "DEFICIENCY",
                "Sjuksköterskor på kvällar och nätter vet inte alltid hur de når läkare när tillståndet kräver det.",
                null);
        work(
                doctor,
                number + ".1",
                new Work(
                        "Gå igenom rutinen för läkarkontakt med alla sjuksköterskor",
                        DemoUnit.FORVALTNING,
                        organisation.person("mats").id(),
                        50,
                        null));
    }

    private void open() throws SQLException {
        long review = review(
                new Report(
                        "SUPERVISION",
                        IVO,
                        "Tillsyn av Björkens särskilda boende",
                        "3.5.1-30412/" + year(14),
                        "SOCIAL_SERVICES",
                        DemoUnit.BJORKEN),
                new Days(14, 12, -18, null),
                "Oanmäld tillsyn en kväll. IVO ser två brister och vill veta senast den dag som anges vad vi gör åt dem.",
                null);
        long evening = finding(
                review,
                1,
                "DEFICIENCY",
                "Det är oklart för personalen vem som fördelar arbetet när någon är frånvarande på kvällen.",
                null);
        work(
                evening,
                number + ".1",
                new Work(
                        "Bestäm vem som fördelar arbetet på kvällar",
                        DemoUnit.BJORKEN,
                        organisation.leader(DemoUnit.BJORKEN).id(),
                        9,
                        null));
        finding(
                review,
                2,
                "DEFICIENCY",
                "Social dokumentation saknas för flera av de dagar som har granskats, så att det inte går att följa om insatserna är utförda.",
                null);
    }

    private long review(Report report, Days days, String summary, String answer) throws SQLException {
        long id = sql.id();
        number++;
        sql.insert(
                "external_review (id, number, kind, authority, title, reference, registration, reported_on, received_on, answer_by, unit_id,"
                        + " area, summary, status, answered_on, answer_words, closed_at, written_by_id, written_at)",
                id,
                number,
                report.kind(),
                report.authority(),
                report.title(),
                report.reference(),
                "SN " + year(days.received()) + "-" + (310 + number) + "-1",
                day(days.reported()),
                day(days.received()),
                days.answerBy() == null ? null : day(days.answerBy()),
                report.unit() == null ? null : organisation.id(report.unit()),
                report.area(),
                summary,
                days.answered() == null ? "OPEN" : "ANSWERED",
                days.answered() == null ? null : day(days.answered()),
                answer,
                null,
                report.area().equals("HEALTH_CARE")
                        ? organisation.person("mats").id()
                        : coordinator,
                at(days.answered() == null ? days.received() : days.answered()));
        return id;
    }

    private long finding(long review, int place, String kind, String words, String reason) throws SQLException {
        long id = sql.id();
        sql.insert(
                "review_finding (id, review_id, place, kind, words, no_measure_reason)",
                id,
                review,
                place,
                kind,
                words,
                reason);
        return id;
    }

    /** The finding is sent first, since the database asks for it. */
    private long work(long finding, String of, Work work) throws SQLException {
        sql.flush();
        long id = sql.id();
        boolean done = work.done() != null;
        LocalDate due = done ? day(work.done()) : day(work.decided() - 70);
        Integer judged = done ? work.done() - 120 : null;
        boolean over = done && judged > 0;
        sql.insert(
                "measure (id, origin, origin_id, origin_number, unit_id, reach, kind, title, expectation, follow_up, owner_id, due, status,"
                        + " next_date, created_at, created_by_id, ended_at, ended_by_id, end_comment, verdict, verdict_comment, verdict_at,"
                        + " verdict_by_id)",
                id,
                "REVIEW_FINDING",
                finding,
                "TR-" + of,
                organisation.id(work.unit()),
                "UNIT",
                "CORRECTIVE",
                work.title(),
                "Det som granskningen pekar på finns inte kvar vid nästa egenkontroll.",
                due.plusDays(120),
                work.owner(),
                due,
                done ? "DONE" : "PLANNED",
                over ? null : done ? due.plusDays(120) : due,
                at(work.decided()),
                work.owner(),
                done ? at(work.done()) : null,
                done ? work.owner() : null,
                done ? "Genomfört och gått igenom med dem som berörs." : null,
                over ? "ACHIEVED" : null,
                over ? "Egenkontrollen visar att det nu fungerar." : null,
                over ? at(judged) : null,
                over ? work.owner() : null);
        return id;
    }

    private String year(int daysAgo) {
        return Integer.toString(day(daysAgo).getYear());
    }

    private LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    private Instant at(int daysAgo) {
        return day(daysAgo).atTime(LocalTime.of(10, 40)).atZone(DemoData.ZONE).toInstant();
    }
}
