package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** Eight suppliers with agreements in all states, what they have confirmed and handed in, and visits with findings of every grade. */
final class DemoSuppliers {

    private static final String LOGIN_OF_LARS = "Omsorg i Norr AB";
    private static final String UNDER_CONCERN = "Stegen Personlig Assistans AB";
    private static final String NOTIFIED = "Källans HVB AB";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Long> visits = new HashMap<>();
    private final Map<Long, Integer> positions = new HashMap<>();

    DemoSuppliers(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        for (String[] row : Csv.rows("suppliers.csv")) {
            supplier(row);
        }
        for (String[] row : Csv.rows("supplier-findings.csv")) {
            finding(row);
        }
        concern(UNDER_CONCERN, "NO_PERMIT", "Tillståndet hos IVO har inte kunnat visas upp.", null);
        concern(NOTIFIED, "SERIOUS_DEFICIENCY", "Bemanningen på helger är lägre än tillståndet kräver.", -30);
        sql.flush();
        sql.number("select setval('supplier_number', " + ids.size() + ")");
    }

    private void supplier(String[] row) throws SQLException {
        long id = sql.id();
        ids.put(row[0], id);
        numbers.put(row[0], ids.size());
        LocalDate confirmed = day(row[12]);
        sql.insert(
                "supplier (id, number, name, organisation_number, contact, confirmation_due)",
                id,
                ids.size(),
                row[0],
                text(row[1]),
                row[2],
                confirmed == null ? today.plusDays(70) : confirmed.plusYears(1));
        sql.insert(
                "supplier_agreement (id, supplier_id, service, for_whom, areas, valid_from, valid_to, decide_by, permit_needed,"
                        + " register_number, end_reason)",
                sql.id(),
                id,
                row[3],
                row[4],
                row[5],
                day(row[6]),
                day(row[7]),
                day(row[8]),
                Boolean.valueOf(row[9]),
                "KS 2023/" + (500 + ids.size()),
                text(row[11]));
        if (!row[10].isEmpty()) {
            sql.insert(
                    "supplier_permit (id, supplier_id, operation, decision_number, valid_from)",
                    sql.id(),
                    id,
                    row[3],
                    row[10],
                    day(row[6]).minusDays(100));
        }
        if (row[0].equals(LOGIN_OF_LARS)) {
            sql.insert(
                    "supplier_login (id, supplier_id, employee_id, given_at)", sql.id(), id, lars(), at(day(row[6])));
        }
        if (confirmed != null) {
            confirmation(id, confirmed);
        }
        for (String state : row[13].isEmpty() ? new String[0] : row[13].split(",")) {
            result(id, state.equals("read"));
        }
    }

    private void confirmation(long supplier, LocalDate day) throws SQLException {
        sql.insert(
                "supplier_confirmation (id, supplier_id, for_year, follow_up, development, involvement, information, by_id, at)",
                sql.id(),
                supplier,
                day.getYear(),
                "Egenkontroll varje kvartal, avvikelser varje månad och en brukarenkät på hösten.",
                "Ledningen går igenom resultaten och beslutar om åtgärder med ansvarig och datum.",
                "Varje arbetsgrupp har ett kvalitetsombud, och alla kan lämna förslag.",
                "Resultaten tas upp på arbetsplatsträffen månaden efter och finns på intranätet.",
                lars(),
                at(day));
    }

    private void result(long supplier, boolean read) throws SQLException {
        LocalDate day = today.minusDays(read ? 300 : 6);
        sql.insert(
                "supplier_result (id, supplier_id, title, for_year, outcome, improvements, handed_in_by_id, handed_in_at,"
                        + " review_words, reviewed_by_id, reviewed_at)",
                sql.id(),
                supplier,
                read ? "Genomförandeplaner och kontaktmannaskap" : "Basala hygienrutiner",
                day.getYear(),
                read
                        ? "38 av 40 planer är aktuella. Alla har en namngiven fast omsorgskontakt."
                        : "Självskattning i tre arbetsgrupper. 92 procent följer alla steg.",
                read ? "De två planerna uppdateras inom en vecka." : "Ny genomgång i gruppen med lägst resultat.",
                lars(),
                at(day),
                read ? "Tack. Vi följer upp planerna vid nästa besök." : null,
                read ? kerstin() : null,
                read ? at(day.plusDays(9)) : null);
    }

    private void finding(String[] row) throws SQLException {
        Long visit = visits.get(row[0]);
        if (visit == null) {
            visit = visit(row);
        }
        LocalDate visited = day(row[1]);
        boolean reported = row[4].equals("REPORTED") || row[4].equals("MENDED");
        boolean followed = row[4].equals("MENDED");
        boolean noted = row[4].equals("NOTED");
        long id = sql.id();
        sql.insert(
                "supplier_finding (id, visit_id, position, text, grade, status, measure, owner_name, due, reported_words,"
                        + " reported_by_id, reported_at, follow_up_words, followed_up_by_id, followed_up_at)",
                id,
                visit,
                positions.merge(visit, 1, Integer::sum),
                row[5],
                Integer.valueOf(row[3]),
                row[4],
                text(row[6]),
                noted ? null : "Verksamhetschefen",
                day(row[7]),
                reported ? "Genomfört i alla grupper." : null,
                reported ? lars() : null,
                reported ? at(visited.plusDays(15)) : null,
                followed ? "Vi har sett att det fungerar." : null,
                followed ? kerstin() : null,
                followed ? at(visited.plusDays(25)) : null);
        if (!noted) {
            measure(id, row, reported ? at(visited.plusDays(15)) : null, followed ? at(visited.plusDays(25)) : null);
        }
    }

    /** What is to be mended is a measure too, as the product makes it of a visit. */
    private void measure(long finding, String[] row, Instant done, Instant judged) throws SQLException {
        LocalDate due = day(row[7]);
        sql.insert(
                "measure (id, origin, origin_id, origin_number, unit_id, reach, kind, title, description, expectation, follow_up,"
                        + " owner_id, due, status, next_date, created_at, created_by_id, ended_at, ended_by_id, end_comment,"
                        + " verdict, verdict_comment, verdict_at, verdict_by_id)",
                sql.id(),
                "SUPPLIER_FINDING",
                finding,
                "LEV-" + numbers.get(row[0]),
                organisation.id(DemoUnit.FORVALTNING),
                "UNIT",
                "CORRECTIVE",
                row[6].split("\\. ")[0],
                row[5] + "\n\n" + row[6],
                "Tillfredsställande: Alla krav uppnås och arbetet är systematiskt. Inget behöver göras.",
                due,
                kerstin(),
                due,
                done == null ? "PLANNED" : "DONE",
                judged == null ? due : null,
                at(day(row[1])),
                kerstin(),
                done,
                done == null ? null : lars(),
                done == null ? null : "Genomfört i alla grupper.",
                judged == null ? null : "ACHIEVED",
                judged == null ? null : "Vi har sett att det fungerar.",
                judged,
                judged == null ? null : kerstin());
    }

    private long visit(String[] row) throws SQLException {
        long id = sql.id();
        visits.put(row[0], id);
        sql.insert(
                "supplier_visit (id, supplier_id, visited_on, announced, participants, summary, strengths, by_id, at)",
                id,
                ids.get(row[0]),
                day(row[1]),
                Boolean.valueOf(row[2]),
                "Verksamhetschefen och två medarbetare",
                "Vi har talat med ledning och medarbetare, läst ett urval av dokumentationen och sett hur arbetet går till.",
                "Engagerade medarbetare och tydligt ledarskap.",
                kerstin(),
                at(day(row[1])));
        return id;
    }

    private void concern(String supplier, String reason, String words, Integer notified) throws SQLException {
        sql.insert(
                "supplier_concern (id, supplier_id, reason, words, noticed_on, notified_on, register_number, ended_by_id, ended_at)",
                sql.id(),
                ids.get(supplier),
                reason,
                words,
                today.minusDays(notified == null ? 13 : 35),
                notified == null ? null : today.plusDays(notified),
                notified == null ? null : "KS " + today.getYear() + "/811",
                notified == null ? null : kerstin(),
                notified == null ? null : at(today.plusDays(notified)));
    }

    private long lars() throws SQLException {
        return organisation.person("lars").id();
    }

    private long kerstin() throws SQLException {
        return organisation.person("kerstin").id();
    }

    /** So many days from today; null for an empty field. */
    private LocalDate day(String days) {
        return days.isEmpty() ? null : today.plusDays(Long.parseLong(days));
    }

    private static String text(String field) {
        return field.isEmpty() ? null : field;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 40)).atZone(DemoData.ZONE).toInstant();
    }
}
