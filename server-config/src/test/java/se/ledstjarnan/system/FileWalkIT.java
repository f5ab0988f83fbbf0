package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every role asks for everything that is no page: exports, attachments, the report's document, sample files. What it should be
 * answered is written here a second time, on purpose, and a servlet or a file that is not here fails the walk.
 */
class FileWalkIT {

    private static final Path WEB = Path.of("../web/src/main");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"]+)\"\\)");

    private static final Set<String> EMPLOYED =
            Set.of("anna", "karin", "kerstin", "mats", "sofia", "nora", "rut", "sven", "johan", "siv");
    private static final Set<String> ADMINISTRATOR = Set.of("sven");

    /** Logs out whoever posts to it; a file it is not. */
    private static final Set<String> NO_FILES = Set.of(
            "/logout", "/language", "/report/quarter.xhtml", "/report/quarters.xhtml", "/report/docx", "/report/pdf");

    /** Opened by a secret in the address instead. */
    private static final String WITHOUT_LOGIN = "/calendar/";

    private static final String FOR_ANYONE = "/public/";

    /** To whom an address gives a file, and to whom it says only that there is none; all others are refused. */
    private record Asked(String address, Set<String> given, Set<String> notFound) {}

    private static final Map<String, Asked> FILES = new LinkedHashMap<>();

    @BeforeAll
    static void aCaseWithAFile() throws SQLException {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Med bild");
        long file = Rows.number("""
                insert into attachment (deviation_id, file_name, kind, bytes, sha256, added_by_id, added_at)
                select id, 'bild.pdf', 'PDF', 4, repeat('0', 64), reporter_id, now() from deviation where number = '%s' returning id
                """.formatted(number));
        Rows.execute("insert into attachment_content values (" + file + ", '%PDF'::bytea)");
        Rows.execute("""
                with list as (
                    insert into disposal_list (number, until_day, status, made_at, decided_at, decided_by_id, decision_words)
                    select 9001, date '2001-01-01', 'REJECTED', now(), now(), id, 'Prov' from employee where username = 'rut'
                    returning id)
                insert into disposal_protocol (list_id, sha256, pdf) select id, repeat('a', 64), '%PDF'::bytea from list
                """);
        Rows.execute("""
                with delivery as (
                    insert into archive_delivery (number, kind, closed_from, closed_to, status, made_at, made_by_id, ready_at)
                    select 9001, 'COMPLAINT', date '2001-01-01', date '2001-01-02', 'READY', now(), id, now()
                    from employee where username = 'rut' returning id),
                part as (
                    insert into archive_part (delivery_id, position, cases, bytes, sha256)
                    select id, 1, 1, 2, repeat('a', 64) from delivery returning id)
                insert into archive_part_content (part_id, content) select id, 'PK'::bytea from part
                """);
        FILES.put(
                "/disposal/protocol",
                new Asked("/disposal/protocol?number=9001", Set.of("rut", "sven", "sofia"), Set.of()));
        FILES.put("/disposal/part", new Asked("/disposal/part?number=9001&part=1", Set.of("rut"), Set.of()));
        Set<String> readers = Set.of("anna", "karin", "mats", "sofia");
        Set<String> others = new TreeSet<>(EMPLOYED);
        others.removeAll(readers);
        FILES.put("/deviation/export", new Asked("/deviation/export", EMPLOYED, Set.of()));
        FILES.put("/measure/export", new Asked("/measure/export", EMPLOYED, Set.of()));
        FILES.put("/measure/helped-export", new Asked("/measure/helped-export", EMPLOYED, Set.of()));
        Set<String> alsoElected = new TreeSet<>(EMPLOYED);
        alsoElected.add("nils");
        FILES.put("/goal/pdf", new Asked("/goal/pdf", alsoElected, Set.of()));
        FILES.put("/goal/export", new Asked("/goal/export", alsoElected, Set.of()));
        FILES.put("/lexsarah/export", new Asked("/lexsarah/export", alsoElected, Set.of()));
        FILES.put("/lexmaria/export", new Asked("/lexmaria/export", EMPLOYED, Set.of()));
        String boardTold =
                "?meeting=" + Rows.text("select min(meeting_id) from standing_report where approved_at is not null");
        Set<String> board = Set.of("kerstin", "mats", "sofia", "nora", "nils");
        FILES.put("/board/agenda", new Asked("/board/agenda" + boardTold, board, Set.of()));
        FILES.put("/board/decision-list", new Asked("/board/decision-list" + boardTold, board, Set.of()));
        FILES.put("/board/report-pdf", new Asked("/board/report-pdf" + boardTold, board, Set.of()));
        FILES.put("/board/export", new Asked("/board/export", board, Set.of()));
        FILES.put("/board/pdf", new Asked("/board/pdf", Set.of("kerstin", "mats", "sofia", "nora"), Set.of()));
        FILES.put("/deviation/file", new Asked("/deviation/file?id=" + file, readers, others));
        long madeReport = Rows.number("select min(number) from made_report where status <> 'DRAFT'");
        FILES.put("/report/made-pdf", new Asked("/report/made-pdf?number=" + madeReport, board, Set.of()));
        FILES.put("/report/made-docx", new Asked("/report/made-docx?number=" + madeReport, board, Set.of()));
        FILES.put("/report/reports-export", new Asked("/report/reports-export", board, Set.of()));
        long document = Rows.number("select min(id) from registration where register_number is null");
        FILES.put("/registration/package", new Asked("/registration/package?id=" + document, Set.of("rut"), Set.of()));
        long written = Rows.number("""
                insert into stored_file (subject, subject_id, file_name, kind, bytes, sha256, added_by_id, added_at)
                select 'DISTRIBUTION', min(d.id), 'beslut.pdf', 'PDF', 4, repeat('0', 64), min(d.giver_id), now() from distribution d
                join employee r on r.id = d.receiver_id join employee g on g.id = d.giver_id
                where r.username = 'anna' and g.username = 'karin' and d.status = 'ACCEPTED' returning id
                """);
        Rows.execute("insert into stored_file_content values (" + written + ", '%PDF'::bytea)");
        Set<String> involved = Set.of("anna", "karin", "kerstin", "sofia");
        Set<String> notInvolved = new TreeSet<>(EMPLOYED);
        notInvolved.removeAll(involved);
        FILES.put("/responsibility/file", new Asked("/responsibility/file?id=" + written, involved, notInvolved));
        FILES.put("/responsibility/pdf", new Asked("/responsibility/pdf", alsoElected, Set.of()));
        FILES.put("/routine/process.pdf", new Asked("/routine/process.pdf?number=1", EMPLOYED, Set.of()));
        FILES.put("/routine/pdf", new Asked("/routine/pdf?number=1", EMPLOYED, Set.of()));
        long attached = Rows.number("""
                insert into stored_file (subject, subject_id, file_name, kind, bytes, sha256, added_by_id, added_at)
                select 'ROUTINE', r.id, 'walk.pdf', 'PDF', 4, repeat('0', 64), (select min(id) from employee), now()
                from routine r where r.number = 1 returning id
                """);
        Rows.execute("insert into stored_file_content values (" + attached + ", '%PDF'::bytea)");
        // What has been in force gets no more files; this one has to get there some way.
        Rows.execute("alter table routine_version_file disable trigger user");
        Rows.execute(
                "insert into routine_version_file select v.id, " + attached
                        + " from routine_version v join routine r on r.id = v.routine_id where r.number = 1 and v.status = 'IN_FORCE'");
        Rows.execute("alter table routine_version_file enable trigger user");
        FILES.put("/routine/file", new Asked("/routine/file?number=1&id=" + attached, EMPLOYED, Set.of()));
        FILES.put(
                "/regulation/package", new Asked("/regulation/package", Set.of("kerstin", "mats", "sofia"), Set.of()));
        Set<String> everybody = new TreeSet<>(alsoElected);
        everybody.add("lars");
        FILES.put("/public/data/*", new Asked("/public/data/figures.csv", everybody, Set.of()));
        FILES.put(
                "/statistics/table",
                new Asked(
                        "/statistics/table?format=csv",
                        Set.of("karin", "johan", "kerstin", "mats", "sofia"),
                        Set.of()));
        FILES.put("/calendar/*", new Asked("/calendar/nobodys-key.ics", Set.of(), everybody));
        long delegation = Rows.number("select min(d.number) from delegation d join employee r on r.id = d.receiver_id"
                + " join employee g on g.id = d.delegator_id where r.username = 'anna' and g.username = 'siv'");
        Set<String> concerned = Set.of("anna", "siv", "karin", "mats");
        Set<String> unconcerned = new TreeSet<>(EMPLOYED);
        unconcerned.removeAll(concerned);
        FILES.put("/delegation/pdf", new Asked("/delegation/pdf?number=" + delegation, concerned, unconcerned));
        Set<String> following = Set.of("kerstin", "mats", "sofia");
        FILES.put(
                "/supplier/grades",
                new Asked("/supplier/grades", Set.of("kerstin", "mats", "sofia", "nils", "nora"), Set.of()));
        FILES.put("/supplier/export", new Asked("/supplier/export", following, Set.of()));
        long handedIn = Rows.number("""
                insert into stored_file (subject, subject_id, file_name, kind, bytes, sha256, added_by_id, added_at)
                select 'SUPPLIER_RESULT', r.id, 'hygien.pdf', 'PDF', 4, repeat('0', 64), r.handed_in_by_id, now()
                from supplier_result r join supplier_login l on l.supplier_id = r.supplier_id order by r.id limit 1 returning id
                """);
        Rows.execute("insert into stored_file_content values (" + handedIn + ", '%PDF'::bytea)");
        Set<String> alsoSupplier = new TreeSet<>(following);
        alsoSupplier.add("lars");
        FILES.put("/supplier/file", new Asked("/supplier/file?id=" + handedIn, alsoSupplier, Set.of()));
        long answer = Rows.number("""
                insert into stored_file (subject, subject_id, file_name, kind, bytes, sha256, added_by_id, added_at)
                select 'SURVEY', min(id), 'svar.pdf', 'PDF', 4, repeat('0', 64), min(responsible_id), now() from survey s
                where not exists (select 1 from survey_part p where p.survey_id = s.id) returning id
                """);
        Rows.execute("insert into stored_file_content values (" + answer + ", '%PDF'::bytea)");
        Set<String> unasked = new TreeSet<>(EMPLOYED);
        unasked.removeAll(following);
        FILES.put("/survey/file", new Asked("/survey/file?id=" + answer, following, unasked));
        FILES.put("/importing/faults", new Asked("/importing/faults?number=2", ADMINISTRATOR, Set.of()));
        Rows.execute("""
                with made as (
                    insert into full_export (number, status, reason, ordered_by_id, ordered_at, answered_by_id, answered_at, made_at, bytes,
                        sha256, expires_at)
                    select 9001, 'MADE', 'Prov', min(id), now(), max(id), now(), now(), 4, repeat('0', 64), now() + interval '1 day'
                    from employee returning id)
                insert into full_export_part (export_id, place, content) select id, 0, 'PK'::bytea from made
                """);
        FILES.put("/export/file", new Asked("/export/file?number=9001", ADMINISTRATOR, Set.of()));
        FILES.put("/selfmonitoring/export", new Asked("/selfmonitoring/export", EMPLOYED, Set.of()));
        // Of the analysis group, or of the board; for other employees there is nothing here.
        Set<String> analysts = Set.of("kerstin", "mats", "karin", "sofia", "nils", "nora");
        Set<String> notAppointed = new TreeSet<>(EMPLOYED);
        notAppointed.removeAll(analysts);
        FILES.put("/analysis/pdf", new Asked("/analysis/pdf?number=3", analysts, notAppointed));
        FILES.put("/analysis/docx", new Asked("/analysis/docx?number=3", analysts, notAppointed));
        FILES.put("/analysis/export", new Asked("/analysis/export", analysts, notAppointed));
        // Signed in a unit that karin leads and anna works in, of health care and led by somebody else.
        String check = Rows.text(
                "select min(r.number) from check_round r join check_list_version v on v.id = r.version_id"
                        + " join employment m on m.unit_id = r.unit_id and m.kind = 'LEADS' and m.valid_to is null"
                        + " join employee e on e.id = m.employee_id where e.username = 'karin' and r.status = 'SIGNED' and v.area = 'HEALTH_CARE'");
        long seen = Rows.number("""
                insert into stored_file (subject, subject_id, file_name, kind, bytes, sha256, added_by_id, added_at)
                select 'CHECK', id, 'foto.pdf', 'PDF', 4, repeat('0', 64), begun_by_id, now() from check_round
                where number = %s returning id
                """.formatted(check));
        Rows.execute("insert into stored_file_content values (" + seen + ", '%PDF'::bytea)");
        Set<String> checking = Set.of("karin", "mats", "sofia");
        Set<String> unchecking = new TreeSet<>(EMPLOYED);
        unchecking.removeAll(checking);
        FILES.put(
                "/selfmonitoring/file",
                new Asked("/selfmonitoring/file?number=" + check + "&id=" + seen, checking, unchecking));
        Set<String> told = new TreeSet<>(checking);
        told.add("anna");
        unchecking = new TreeSet<>(EMPLOYED);
        unchecking.removeAll(told);
        FILES.put("/selfmonitoring/pdf", new Asked("/selfmonitoring/pdf?number=" + check, told, unchecking));
        // Of a unit that karin leads, of social services.
        long found = Rows.number("""
                insert into stored_file (subject, subject_id, file_name, kind, bytes, sha256, added_by_id, added_at)
                select 'REVIEW', id, 'beslut.pdf', 'PDF', 4, repeat('0', 64), written_by_id, now() from external_review
                where number = 4 returning id
                """);
        Rows.execute("insert into stored_file_content values (" + found + ", '%PDF'::bytea)");
        FILES.put(
                "/review/file",
                new Asked(
                        "/review/file?number=4&id=" + found,
                        Set.of("karin", "kerstin", "sofia"),
                        Set.of("mats", "johan")));
        FILES.put(
                "/review/export",
                new Asked("/review/export", Set.of("karin", "johan", "kerstin", "mats", "sofia"), Set.of()));
        String analysis =
                Rows.text("select min(a.number) from risk_analysis a where a.unit_id is null and a.areas = 'SOL'"
                        + " and not exists (select 1 from risk_team t where t.analysis_id = a.id)");
        Set<String> analysing = Set.of("kerstin", "sofia");
        Set<String> apart = new TreeSet<>(EMPLOYED);
        apart.removeAll(analysing);
        FILES.put("/risk/pdf", new Asked("/risk/pdf?number=" + analysis, analysing, apart));
        String plan = "number=" + Rows.text("select max(number) from control_plan where status = 'DRAFT'");
        Set<String> planning = Set.of("kerstin", "mats", "sofia", "karin", "johan", "nora");
        Set<String> unplanning = new TreeSet<>(EMPLOYED);
        unplanning.add("nils");
        unplanning.removeAll(planning);
        FILES.put("/internalcontrol/pdf", new Asked("/internalcontrol/pdf?" + plan, planning, unplanning));
        FILES.put("/internalcontrol/export", new Asked("/internalcontrol/export?" + plan, planning, unplanning));
        FILES.put("/plan/export", new Asked("/plan/export", alsoElected, Set.of()));
        // Björken's: read by those who work there, lead it or follow up all.
        Set<String> ofThePlan = Set.of("anna", "karin", "kerstin", "mats", "sofia", "nora", "nils");
        Set<String> notOfIt = new TreeSet<>(alsoElected);
        notOfIt.removeAll(ofThePlan);
        FILES.put("/plan/pdf", new Asked("/plan/pdf?number=2", ofThePlan, notOfIt));
        FILES.put("/plan/docx", new Asked("/plan/docx?number=2", ofThePlan, notOfIt));
        FILES.put(
                "/allotment/export",
                new Asked(
                        "/allotment/export",
                        Set.of("karin", "johan", "kerstin", "mats", "sofia", "nora", "nils"),
                        Set.of()));
        String lexSarah = Rows.text("select min(number) from lex_sarah where unit_id is null");
        Set<String> handlers = Set.of("kerstin", "sofia");
        Set<String> outside = new TreeSet<>(EMPLOYED);
        outside.removeAll(handlers);
        FILES.put(
                "/lexsarah/paper",
                new Asked("/lexsarah/paper?kind=investigation&number=" + lexSarah, handlers, outside));
        String lexMaria = Rows.text("select min(number) from lex_maria where ivo_notified_on is not null");
        Set<String> overseers = Set.of("mats", "sofia");
        Set<String> led = Set.of("karin");
        Set<String> beside = new TreeSet<>(EMPLOYED);
        beside.removeAll(overseers);
        beside.removeAll(led);
        FILES.put(
                "/lexmaria/paper",
                new Asked("/lexmaria/paper?kind=notification&number=" + lexMaria, overseers, beside));
        for (String sample : List.of("enheter", "medarbetare", "anstallningar")) {
            String path = "/organisation/exempel-" + sample + ".csv";
            FILES.put(path, new Asked(path, ADMINISTRATOR, Set.of()));
        }
    }

    @AfterAll
    static void noListOfThatYear() throws SQLException {
        String list = "(select id from disposal_list where number = 9001)";
        Rows.execute("delete from disposal_protocol where list_id in " + list);
        Rows.execute("delete from disposal_list where id in " + list);
        String part =
                "(select p.id from archive_part p join archive_delivery d on d.id = p.delivery_id where d.number = 9001)";
        Rows.execute("delete from archive_part_content where part_id in " + part);
        Rows.execute("delete from archive_part where id in " + part);
        Rows.execute("delete from archive_delivery where number = 9001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna", "karin", "kerstin", "mats", "sofia", "nils", "nora", "rut", "lars", "sven", "johan", "siv"
            })
    void givesEachFileToWhoMayHaveIt(String uid) {
        HttpUser user = ProductUnderTest.as(uid);
        List<String> wrong = new ArrayList<>();
        for (Asked asked : FILES.values()) {
            HttpPage answer = user.getOnly(asked.address());
            int expected = asked.given().contains(uid) ? 200 : asked.notFound().contains(uid) ? 404 : 403;
            boolean empty = answer.status() == 200 && answer.bytes().length == 0;
            if (answer.status() != expected || empty) {
                wrong.add(asked.address() + " answers " + answer.status() + " and not " + expected);
            }
        }
        assertThat(wrong).as(uid).isEmpty();
    }

    @Test
    void asksAStrangerToLogIn() {
        HttpUser stranger = ProductUnderTest.anonymous();
        for (Asked asked : FILES.values()) {
            HttpPage answer = stranger.getOnly(asked.address());
            if (asked.address().startsWith(FOR_ANYONE)) {
                assertThat(answer.status()).as(asked.address()).isEqualTo(200);
                continue;
            }
            if (asked.address().startsWith(WITHOUT_LOGIN)) {
                assertThat(answer.status()).as(asked.address()).isEqualTo(404);
                continue;
            }
            assertThat(answer.status()).as(asked.address()).isEqualTo(302);
            assertThat(answer.header("Location")).as(asked.address()).contains("/login.xhtml");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sofia, /deviation/file",
        "sofia, /deviation/file?id=abc",
        "sofia, /deviation/file?id=-1",
        "sofia, /deviation/file?id=99999999999999999999",
        "rut, /registration/package?id=abc",
        "rut, /registration/package?id=-1",
        "sofia, /lexsarah/paper",
        "sofia, /lexsarah/paper?number=LS-1900-0001&kind=investigation",
        "mats, /lexmaria/paper",
        "mats, /lexmaria/paper?number=LM-1900-0001&kind=investigation",
        "sofia, /routine/file?number=1&id=abc",
        "sofia, /routine/file?number=1&id=-1",
        "sofia, /routine/file?number=abc&version=x&id=1",
        "anna, /responsibility/file",
        "anna, /responsibility/file?id=abc",
        "anna, /responsibility/file?id=1",
        "lars, /supplier/file",
        "lars, /supplier/file?id=abc",
        "lars, /supplier/file?id=1",
        "mats, /report/pdf",
        "mats, /report/pdf?year=2001&quarter=5",
        "mats, /report/pdf?year=x&quarter=1",
        "mats, /report/pdf?year=2999&quarter=1"
    })
    void whatIsNotThereIsNotFound(String uid, String address) {
        HttpPage answer = ProductUnderTest.as(uid).getOnly(address);

        assertThat(answer.status()).as(address).isEqualTo(404);
        assertThat(answer.text()).contains("Sidan finns inte").doesNotContain("Exception");
    }

    @Test
    void noServletAndNoFileIsLeftOut() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(WEB.resolve("java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher servlet = SERVLET.matcher(Files.readString(source));
                if (servlet.find()) {
                    found.add(servlet.group(1));
                }
            }
        }
        Path pages = WEB.resolve("webapp");
        try (Stream<Path> files = Files.walk(pages)) {
            files.filter(Files::isRegularFile)
                    .map(file -> "/" + pages.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.endsWith(".xhtml")
                            && !path.startsWith("/WEB-INF/")
                            && !path.startsWith("/resources/"))
                    .forEach(found::add);
        }
        found.removeAll(NO_FILES);

        assertThat(found).isEqualTo(new TreeSet<>(FILES.keySet()));
    }
}
