package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.ejb.report.BlockText;
import se.ledstjarnan.ejb.report.MadeContent;
import se.ledstjarnan.ejb.report.MadeDocuments;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.report.ShownFigures;

/**
 * The yearly quality and patient safety reports: the two last years' approved and handed over, this year's being written. Their words
 * stand in {@code report-chapters.csv}, their figures are those of the demo itself.
 */
final class DemoReports {

    private static final int THRESHOLD = 5;
    private static final String CODE = "kvalitetsberattelse";
    private static final String NAME = "Kvalitets- och patientsäkerhetsberättelse";
    private static final String PART = "Patientsäkerhetsberättelse";
    private static final List<String> BODIES = List.of("Social- och arbetsmarknadsutskottet", "Kommunstyrelsen");

    private final Sql sql;
    private final LocalDate today;
    private final long mats;
    private final long sofia;
    private final long kerstin;
    private final long nora;
    private final PdfRenderer renderer = new PdfRenderer();
    private final List<Defined> chapters = new ArrayList<>();
    private long definition;

    /** A chapter of the definition that the migrations brought. */
    private record Defined(
            long id,
            int position,
            int level,
            String heading,
            boolean required,
            String role,
            Integer partPosition,
            String partHeading,
            String sources) {}

    DemoReports(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
        this.mats = organisation.person("mats").id();
        this.sofia = organisation.person("sofia").id();
        this.kerstin = organisation.person("kerstin").id();
        this.nora = organisation.person("nora").id();
    }

    void load() throws SQLException {
        sql.flush();
        definition = sql.number("select id from report_definition where code = '" + CODE + "' and status = 'IN_FORCE'");
        sql.each(
                "select id, position, level, heading, required, role, part_position, part_heading, sources"
                        + " from report_definition_chapter where definition_id = " + definition + " order by position",
                row -> chapters.add(new Defined(
                        row.getLong(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getString(6),
                        (Integer) row.getObject(7),
                        row.getString(8),
                        row.getString(9))));
        approved(today.getYear() - 2);
        approved(today.getYear() - 1);
        draft(today.getYear());
    }

    private long author(String role) {
        return switch (role) {
            case "MAS" -> mats;
            case "SOCIALCHEF" -> sofia;
            default -> kerstin;
        };
    }

    private void approved(int year) throws SQLException {
        ZonedDateTime collected = LocalDate.of(year + 1, 2, 9).atTime(8, 40).atZone(DemoData.ZONE);
        Map<Integer, String> words = words(String.valueOf(today.getYear() - year));
        Map<String, CollectedBlock> blocks = new DemoFigures(sql).of(year);
        int number = (int) sql.number("select nextval('made_report_number')");
        long id = begin(year, number, collected, rule(year, collected, false));
        write(id, words, collected);
        Instant signed = collected.plusDays(11).toInstant();
        keep(id, blocks, collected);
        sql.insert("made_report_signature (id, report_id, role, by_id, at)", sql.id(), id, "MAS", mats, signed);
        sql.insert("made_report_signature (id, report_id, role, by_id, at)", sql.id(), id, "SOCIALCHEF", sofia, signed);
        MadeContent content = content(year, number, words, blocks, collected);
        MadeDocument whole = MadeDocuments.print(id, MadeDocument.Kind.WHOLE, content, renderer, signed);
        print(id, whole);
        print(id, MadeDocuments.print(id, MadeDocument.Kind.PART, content.part(), renderer, signed));
        handed(id, year);
        sql.flush();
        sql.execute("update made_report set status = 'HANDED', approved_at = '" + signed + "', threshold = " + THRESHOLD
                + ", sha256 = '" + whole.getSha256() + "', registration_number = 'SOC " + (year + 1)
                + "/41' where id = "
                + id);
    }

    private long begin(int year, int number, ZonedDateTime collected, String rule) throws SQLException {
        long id = sql.id();
        sql.insert(
                "made_report (id, number, definition_id, code, first_day, last_day, status, drafted_at, collected_at, rule, due)",
                id,
                number,
                definition,
                CODE,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                "DRAFT",
                collected.minusDays(20).toInstant(),
                collected.toInstant(),
                rule,
                LocalDate.of(year + 1, 3, 1));
        return id;
    }

    private static String rule(int year, ZonedDateTime collected, boolean going) {
        return "Siffrorna gäller " + year + "-01-01 till " + year + "-12-31 och hämtades " + collected.toLocalDate()
                + (going
                        ? ", innan perioden var slut. De räknas om tills rapporten är godkänd."
                        : ". De räknas ur ärenden och register så som de var då. Det som ändras senare ändrar inte rapporten.");
    }

    private void write(long report, Map<Integer, String> words, ZonedDateTime from) throws SQLException {
        for (Defined each : chapters) {
            String text = words.get(each.position());
            long chapter = sql.id();
            sql.insert(
                    "made_report_chapter (id, report_id, chapter_id, position, text, author_id, written_by_id, written_at)",
                    chapter,
                    report,
                    each.id(),
                    each.position(),
                    text,
                    each.level() == 1 && each.position() % 3 == 0 ? author(each.role()) : null,
                    text == null ? null : author(each.role()),
                    text == null
                            ? null
                            : from.minusDays(9).plusHours(each.position()).toInstant());
            if (text == null && each.heading().equals("Informationssäkerhet")) {
                comment(chapter, from);
            }
        }
    }

    private void comment(long chapter, ZonedDateTime from) throws SQLException {
        sql.insert(
                "made_report_comment (id, chapter_id, words, by_id, at)",
                sql.id(),
                chapter,
                "Loggkontrollen för hösten är inte klar än. Ska vi vänta med kapitlet till januari?",
                kerstin,
                from.minusDays(2).toInstant());
    }

    private void keep(long report, Map<String, CollectedBlock> blocks, ZonedDateTime collected) throws SQLException {
        for (Map.Entry<String, CollectedBlock> each : blocks.entrySet()) {
            sql.insert(
                    "made_report_data (id, report_id, source, collected_at, block)",
                    sql.id(),
                    report,
                    each.getKey(),
                    collected.toInstant(),
                    BlockText.of(each.getValue()));
        }
    }

    private void print(long report, MadeDocument document) throws SQLException {
        sql.insert(
                "made_report_document (id, report_id, kind, pdf, paper, page, sha256)",
                sql.id(),
                report,
                document.getKind().name(),
                document.getPdf(),
                document.getPaper(),
                document.getPage(),
                document.getSha256());
    }

    private void handed(long report, int year) throws SQLException {
        for (int step = 1; step <= BODIES.size(); step++) {
            LocalDate day = step == 1 ? LocalDate.of(year + 1, 2, 24) : LocalDate.of(year + 1, 3, 3);
            sql.insert(
                    "made_report_handover (id, report_id, step, body, day, paragraph, registration_number, recorded_by_id,"
                            + " recorded_at)",
                    sql.id(),
                    report,
                    step,
                    BODIES.get(step - 1),
                    day,
                    String.valueOf(12 + 11 * step),
                    "SOC " + (year + 1) + "/41",
                    nora,
                    day.plusDays(2).atTime(9, 20).atZone(DemoData.ZONE).toInstant());
        }
    }

    private MadeContent content(
            int year,
            int number,
            Map<Integer, String> words,
            Map<String, CollectedBlock> blocks,
            ZonedDateTime collected) {
        List<MadeContent.Chapter> told = chapters.stream()
                .map(each -> new MadeContent.Chapter(
                        each.level(),
                        each.heading(),
                        each.required(),
                        each.partPosition(),
                        each.partHeading(),
                        each.sources().isEmpty()
                                ? List.of()
                                : List.of(each.sources().split(",")),
                        words.get(each.position())))
                .toList();
        LocalDate signed = collected.toLocalDate().plusDays(11);
        return new MadeContent(
                "Norrsjö kommun",
                "till kommunstyrelsen",
                NAME,
                PART,
                String.valueOf(year),
                "SOC " + (year + 1) + "/41 · R-" + number,
                null,
                rule(year, collected, false),
                collected.toLocalDateTime(),
                told,
                new ShownFigures(blocks, THRESHOLD),
                List.of(
                        new MadeContent.Signature("Mats Holm", "medicinskt ansvarig sjuksköterska", signed),
                        new MadeContent.Signature("Sofia Åkesson", "socialchef", signed)));
    }

    /** Half of the chapters are written, some figures are of the autumn. */
    private void draft(int year) throws SQLException {
        ZonedDateTime collected = today.minusDays(6).atTime(3, 20).atZone(DemoData.ZONE);
        int number = (int) sql.number("select nextval('made_report_number')");
        long id = begin(year, number, collected, rule(year, collected, true));
        write(id, words("0"), collected);
        keep(id, new DemoFigures(sql).of(year), collected);
        sql.flush();
    }

    /** By position, of the year so long ago; what is not in the list is not written. */
    private Map<Integer, String> words(String yearsAgo) {
        Map<Integer, String> words = new LinkedHashMap<>();
        for (String[] row : Csv.rows("report-chapters.csv")) {
            if (row[0].equals(yearsAgo) || row[0].equals("*") && !yearsAgo.equals("0")) {
                words.put(Integer.parseInt(row[1]), row[2].replace("|", "\n\n"));
            }
        }
        return words;
    }
}
