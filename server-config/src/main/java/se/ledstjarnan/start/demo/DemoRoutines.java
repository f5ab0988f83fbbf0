package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/** Some 120 governing documents in all states, built as such documents are: what for, who, how, follow-up. The texts are our own. */
final class DemoRoutines {

    private static final List<DemoUnit> UNITS = Arrays.stream(DemoUnit.values())
            .filter(unit -> unit.operation != null)
            .toList();
    private static final String VERSION = """
            routine_version (id, routine_id, version_no, status, kind, title, text, responsible, areas, subjects, duties, change_note,
            author_id, created_at, submitted_by_id, submitted_at, approver, approved_by_id, approved_at, decided_by_body, decided_on,
            decision_paragraph, decision_register_number, valid_from, valid_to)""";

    private static final List<String> PROPOSALS = List.of(
            "Ta bort blanketten. Vi skriver ändå i journalen.",
            "Skriv vem man ringer på helgen. Numret som står här går till växeln.",
            "Lägg till att vi ska fråga personen själv först.");

    private static final String OWN_DOCUMENT =
            "select v.id from routine_version v join routine_unit u on u.version_id = v.id where v.status = 'IN_FORCE'"
                    + " and v.responsible = 'ENHETSCHEF' and u.unit_id = %d order by v.id offset %d limit 1";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private int number;

    DemoRoutines(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    /** One line of the file, for the whole administration or for one unit. */
    private record Story(String[] row, DemoUnit unit) {

        String title() {
            return unit == null ? row[1] : row[1] + ", " + unit.title;
        }

        String kind() {
            return row[0];
        }

        String state() {
            return row[6];
        }

        String areas() {
            List<String> given = unit == null ? List.of(row[3].split(",")) : unit.areas;
            return given.stream()
                    .sorted((a, b) -> Integer.compare(order(a), order(b)))
                    .collect(Collectors.joining(","));
        }

        String subjects() {
            return row[2];
        }

        private static int order(String area) {
            return List.of("SOL", "LSS", "HSL").indexOf(area);
        }

        boolean isPolitical() {
            return kind().equals("POLICY") || kind().equals("GUIDELINE");
        }

        boolean isOnTheDutyToReport() {
            return subjects().matches(".*(DEVIATIONS|LEX_SARAH|LEX_MARIA).*");
        }

        String approver() {
            if (isPolitical()) {
                return isOnTheDutyToReport() ? "BOARD" : "COMMITTEE";
            }
            if (areas().equals("HSL")) {
                return "MAS";
            }
            return unit == null ? "SOCIALCHEF" : "UNIT_MANAGER";
        }
    }

    void load() throws SQLException {
        for (String[] row : Csv.rows("routines.csv")) {
            if (row[4].equals("EACH")) {
                for (DemoUnit unit : UNITS) {
                    document(new Story(row, unit));
                }
            } else {
                document(new Story(row, null));
            }
        }
        sql.flush();
        sql.number("select setval('routine_number', " + number + ")");
        askToRead();
        propose();
        cause();
    }

    /** Measures of Björken that changed documents of its own. */
    private void cause() throws SQLException {
        long unit = organisation.id(DemoUnit.BJORKEN);
        for (int i = 0; i < 3; i++) {
            sql.insert(
                    "routine_cause (version_id, measure_id, by_id, at)",
                    sql.number(OWN_DOCUMENT.formatted(unit, i)),
                    sql.number("select id from measure where unit_id = " + unit
                            + " and status = 'DONE' order by id desc limit 1 offset " + i),
                    organisation.leader(DemoUnit.BJORKEN).id(),
                    at(today.minusDays(30)));
        }
    }

    /** Two wait for an answer at Björken, one was turned down. */
    private void propose() throws SQLException {
        List<Person> staff = organisation.staff(DemoUnit.BJORKEN);
        for (int i = 0; i < PROPOSALS.size(); i++) {
            boolean open = i > 0;
            sql.insert(
                    "routine_proposal (id, version_id, passage, words, by_id, at, status, answer, answered_by_id, answered_at)",
                    sql.id(),
                    sql.number(OWN_DOCUMENT.formatted(organisation.id(DemoUnit.BJORKEN), i)),
                    "Syfte",
                    PROPOSALS.get(i),
                    staff.get(i).id(),
                    at(today.minusDays(9L - i)),
                    open ? "OPEN" : "DECLINED",
                    open
                            ? null
                            : "Blanketten används av nattpersonalen och behöver vara kvar. Tack för att du sa till.",
                    open ? null : organisation.leader(DemoUnit.BJORKEN).id(),
                    open ? null : at(today.minusDays(6)));
        }
    }

    private void document(Story story) throws SQLException {
        number++;
        long id = sql.id();
        int spread = story.unit() == null ? 0 : 13 * story.unit().ordinal();
        LocalDate from = today.minusDays(Integer.parseInt(story.row()[7]) + spread);
        boolean held = story.state().equals("IN_FORCE");
        sql.insert("routine (id, number, review_due)", id, number, held ? from.plusYears(1) : null);
        int versions = Integer.parseInt(story.row()[8]);
        for (int version = 1; version <= versions; version++) {
            boolean last = version == versions;
            LocalDate day = from.minusDays(370L * (versions - version));
            LocalDate to = last
                    ? null
                    : from.minusDays(370L * (versions - version - 1)).minusDays(1);
            version(id, story, version, last ? story.state() : "REPLACED", day, to);
        }
    }

    private void version(long routine, Story story, int number, String state, LocalDate from, LocalDate to)
            throws SQLException {
        boolean approved = !state.equals("DRAFT") && !state.equals("FOR_APPROVAL");
        boolean submitted = !state.equals("DRAFT");
        boolean decided = approved && story.isPolitical();
        Person author = organisation.person(story.areas().equals("HSL") ? "siv" : "kerstin");
        Person approver = approver(story);
        long id = sql.id();
        sql.insert(
                VERSION,
                id,
                routine,
                number,
                state,
                story.kind(),
                story.title(),
                text(story, number),
                story.row()[5],
                story.areas(),
                story.subjects(),
                "",
                number == 1 ? null : "Stegen är kortare skrivna, och ett har kommit till.",
                author.id(),
                at(from.minusDays(14)),
                submitted ? author.id() : null,
                submitted ? at(from.minusDays(3)) : null,
                submitted ? story.approver() : null,
                approved ? approver.id() : null,
                approved ? at(from) : null,
                decided
                        ? (story.isOnTheDutyToReport() ? "Kommunstyrelsen" : "Social- och arbetsmarknadsutskottet")
                        : null,
                decided ? from.minusDays(1) : null,
                decided ? "§ " + (20 + this.number) : null,
                decided ? "KS " + from.getYear() + "/" + (300 + this.number) : null,
                approved ? from : null,
                state.equals("WITHDRAWN") ? from.plusDays(200) : to);
        if (story.unit() != null) {
            sql.insert("routine_unit (version_id, unit_id)", id, organisation.id(story.unit()));
        }
        if (approved) {
            sql.insert(
                    "routine_event (id, routine_id, version_no, action, by_id, at)",
                    sql.id(),
                    routine,
                    number,
                    "APPROVE",
                    approver.id(),
                    at(from));
        }
    }

    private Person approver(Story story) {
        return switch (story.approver()) {
            case "MAS" -> organisation.person("mats");
            case "SOCIALCHEF" -> organisation.person("sofia");
            case "UNIT_MANAGER" -> organisation.leader(story.unit());
            default -> organisation.person("nora");
        };
    }

    private static String text(Story story, int version) {
        String[] steps = story.row()[10].split("\\|");
        int shown = version == 1 && steps.length > 2 ? steps.length - 1 : steps.length;
        return "# Syfte\n\n" + story.row()[9]
                + "\n\n# Roller och ansvar\n\n"
                + (story.unit() == null
                        ? "Chefen på varje enhet ser till att dokumentet är känt och följs. Var och en ansvarar för sitt eget arbete."
                        : "Enhetschefen ser till att alla på " + story.unit().title + " känner till rutinen.")
                + "\n\n# Så gör du\n\n"
                + IntStream.range(0, shown)
                        .mapToObj(i -> (i + 1) + ". " + steps[i])
                        .collect(Collectors.joining("\n"))
                + "\n\n# Uppföljning\n\nFölj upp en gång om året. Rapportera som avvikelse när det inte har blivit som det står här.\n";
    }

    /** Two documents wait to be read at Björken: one by everybody, one by the manager. */
    private void askToRead() throws SQLException {
        ask("Basal hygien", "STAFF", 10);
        ask("Fallförebyggande arbete", "MANAGERS", 5);
    }

    private void ask(String title, String audience, int days) throws SQLException {
        long version =
                sql.number("select id from routine_version where status = 'IN_FORCE' and title = '" + title + "'");
        sql.insert(
                "reading_request (id, version_id, unit_id, audience, due, by_id, at)",
                sql.id(),
                version,
                organisation.id(DemoUnit.BJORKEN),
                audience,
                today.plusDays(days),
                organisation.person("kerstin").id(),
                at(today.minusDays(2)));
        List<Person> staff = organisation.staff(DemoUnit.BJORKEN);
        for (int i = 1; audience.equals("STAFF") && i < staff.size(); i += 2) {
            sql.insert(
                    "reading_receipt (version_id, employee_id, at)",
                    version,
                    staff.get(i).id(),
                    at(today.minusDays(1)));
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 20)).atZone(DemoData.ZONE).toInstant();
    }
}
