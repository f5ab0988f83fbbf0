package se.ledstjarnan.start.demo;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** What came from the system before this one, a file more that is on its way, and a full export that was tried and removed. */
final class DemoMoving {

    private static final String SYSTEM = "Avvikelsesystemet 2016";
    private static final String UPLOADED =
            "case_import (id, number, source_system, file_name, sha256, bytes, status, uploaded_by_id, uploaded_at, row_count, first_day, last_day,"
                    + " stored_at)";
    private static final String CASE =
            "deviation (id, number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once, unit_id, reporter_id,"
                    + " opened_at, reported_at, receiving_unit_id, area, category_id, subcategory_id, event_type, severity, probability, closed_at,"
                    + " import_id, old_system, old_number)";

    /** Category, kind of event, severity, probability, what happened, what was done. */
    private static final String[][] OLD = {
        {
            "FALL",
            "FALL.UTAN_SKADA",
            "Fall, utan skada",
            "NEAR_MISS",
            "1",
            "3",
            "Hittades sittande på golvet vid sängen efter att ha gått upp själv. Inga skador.",
            "Hjälpt upp med lift, kontrollerad av sjuksköterska."
        },
        {
            "LAKEMEDEL",
            "LAKEMEDEL.UTEBLIVEN_DOS",
            "Läkemedel, utebliven dos",
            "EVENT",
            "2",
            "3",
            "Kvällsdosen låg kvar i dosetten på morgonen.",
            "Sjuksköterska informerad. Inga symtom."
        },
        {
            "LAKEMEDEL",
            "LAKEMEDEL.UTEBLIVEN_SIGNERING",
            "Läkemedel, utebliven signering, dosen säkert given",
            "NEAR_MISS",
            "1",
            "4",
            "Signering saknas för middagsdosen men dosen är given.",
            "Signerades i efterhand."
        },
        {
            "FALL",
            "FALL.MINDRE_SKADA",
            "Fall, mindre skada",
            "EVENT",
            "2",
            "2",
            "Snubblade på rollatorn i korridoren och fick ett skrapsår på armen.",
            "Såret lades om och närstående informerades."
        },
        {
            "HYGIEN",
            null,
            "Vårdhygien",
            "RISK",
            "2",
            "3",
            "Handspriten var slut på tre ställen under helgen.",
            "Ny beställdes samma dag."
        },
        {
            "MEDICINTEKNIK",
            "MEDICINTEKNIK.HANDHAVANDE",
            "Hjälpmedel och medicinteknisk produkt, handhavandefel",
            "NEAR_MISS",
            "2",
            "2",
            "Lyftselen var kopplad i fel ögla. Upptäcktes innan lyftet började.",
            "Lyftet avbröts och selen kopplades om."
        }
    };

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Instant now;

    DemoMoving(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.now = now;
    }

    void load() throws SQLException {
        sql.flush();
        stored();
        waiting();
        sql.insert(
                "full_export (id, number, status, reason, ordered_by_id, ordered_at, answered_by_id, answered_at, made_at, bytes, sha256,"
                        + " table_count, row_count, file_count, expires_at, removed_at)",
                sql.id(),
                1,
                "REMOVED",
                "Prov av att allt går att få ut, enligt avtalet om avslut. Innehållet lästes in i en tom databas och jämfördes.",
                organisation.person("sven").id(),
                DemoData.daytime(now, 96),
                organisation.person("sofia").id(),
                DemoData.daytime(now, 95),
                DemoData.daytime(now, 95),
                18_874_368L,
                "3f1d".repeat(16),
                204,
                96_411L,
                187,
                DemoData.daytime(now, 88),
                DemoData.daytime(now, 93));
        sql.flush();
        sql.execute(
                "insert into full_export_download (export_id, employee_id, at) select id, ordered_by_id, answered_at + interval '2 hours'"
                        + " from full_export");
    }

    private void stored() throws SQLException {
        long id = sql.id();
        int year = now.atZone(DemoData.ZONE).getYear() - 7;
        int rows = OLD.length * 4;
        sql.insert(
                UPLOADED,
                id,
                1,
                SYSTEM,
                "hsl-avvikelser-" + year + ".xlsx",
                "a7c4".repeat(16),
                41_216L,
                "STORED",
                organisation.person("sven").id(),
                DemoData.daytime(now, 210),
                rows,
                LocalDate.of(year, 1, 14),
                LocalDate.of(year, 12, 14),
                DemoData.daytime(now, 210));
        sql.flush();
        long reporter = sql.number("select id from employee where username = '(tidigare system)'");
        DemoUnit[] places = {DemoUnit.GRANEN, DemoUnit.LINDEN};
        for (int i = 0; i < rows; i++) {
            String[] old = OLD[i % OLD.length];
            Instant at = ZonedDateTime.of(year, 1 + i / 2, 14, 8 + i % 9, 10, 0, 0, DemoData.ZONE)
                    .toInstant();
            long unit = organisation.id(places[i % places.length]);
            String number = "T%d-%04d".formatted(year, i + 1);
            sql.insert(
                    CASE,
                    sql.id(),
                    number,
                    old[2],
                    "CLOSED",
                    "DEVIATION",
                    "STAFF",
                    "ONE_PERSON",
                    at,
                    old[6],
                    old[7],
                    unit,
                    reporter,
                    at,
                    at,
                    unit,
                    "HSL",
                    sql.category(old[0]),
                    old[1] == null ? null : sql.category(old[1]),
                    old[3],
                    Integer.parseInt(old[4]),
                    Integer.parseInt(old[5]),
                    at.plusSeconds(86_400L * (10 + i)),
                    id,
                    SYSTEM,
                    "HSL-%d-%03d".formatted(year % 100, 11 + 3 * i));
        }
        sql.flush();
        sql.execute("insert into case_event (deviation_id, status_after, happened_at, employee_id, comment)"
                + " select id, status, reported_at, reporter_id, old_system || ', ' || old_number from deviation where import_id = "
                + id);
        sql.execute("insert into case_import_number values (" + year + ", " + rows + ")");
    }

    /** With three rows to mend and a unit that has changed its name, so that there is something to try. */
    private void waiting() throws SQLException {
        int year = now.atZone(DemoData.ZONE).getYear() - 6;
        StringBuilder file = new StringBuilder(
                "Ärendenr;Händelsedatum;Avslutad;Enhet;Kategori;Allvarlighetsgrad;Sannolikhet;Tillbud;Beskrivning;Åtgärder\n");
        for (int i = 1; i <= 48; i++) {
            String[] old = OLD[i % OLD.length];
            String day = i == 17 ? year + "-02-30" : "%d-%02d-%02d".formatted(year, 1 + i % 12, 3 + i % 25);
            String what = i == 31 ? "" : old[6];
            file.append("HSL-%d-%03d;%s;;%s;%s;%s;%s;%s;%s;%s%n"
                    .formatted(
                            year % 100,
                            i == 45 ? 44 : i,
                            day,
                            i % 5 == 0 ? "Granens hemtjänst natt" : "Granens hemtjänst",
                            old[1] == null ? old[0] : old[1],
                            old[4],
                            old[5],
                            old[3].equals("EVENT") ? "Händelse" : old[3].equals("RISK") ? "Risk" : "Tillbud",
                            what,
                            old[7]));
        }
        byte[] content = file.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        long id = sql.id();
        sql.insert(
                UPLOADED,
                id,
                2,
                SYSTEM,
                "hsl-avvikelser-" + year + ".csv",
                "0".repeat(64),
                (long) content.length,
                "UPLOADED",
                organisation.person("sven").id(),
                DemoData.daytime(now, 2),
                0,
                null,
                null,
                null);
        sql.flush();
        sql.insert("case_import_part (import_id, place, content)", id, 0, content);
        sql.flush();
        sql.execute(
                "update case_import set sha256 = (select encode(sha256(content), 'hex') from case_import_part where import_id = "
                        + id + ") where id = " + id);
        String[] lines = file.toString().split("\\R");
        String[] headings = lines[0].split(";");
        for (int place = 0; place < headings.length; place++) {
            String sample = lines[2].split(";")[place];
            sql.insert(
                    "case_import_heading (import_id, place, heading, samples)",
                    id,
                    place,
                    headings[place],
                    sample.length() > 60 ? sample.substring(0, 60) + "…" : sample);
        }
        sql.flush();
    }
}
