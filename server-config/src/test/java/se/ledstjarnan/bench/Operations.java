package se.ledstjarnan.bench;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.ledstjarnan.start.Product;
import se.ledstjarnan.system.HttpForm;
import se.ledstjarnan.system.HttpPage;
import se.ledstjarnan.system.HttpUser;

/**
 * What is measured. Each with the role it is hardest for: the head of the administration sees all units. Not for use by several threads;
 * each {@link Reader} has a session of its own.
 */
final class Operations {

    private static final int CHOSEN = 500;
    private static final List<String> ACCOUNTS =
            List.of("sofia", "karin", "mats", "anna", "johan", "kerstin", "siv", "sofia");

    private final Product product;
    private HttpUser chief;
    private HttpUser manager;
    private HttpUser nurse;
    private HttpUser employee;
    private HttpUser analyst;
    private HttpUser administrator;
    private final List<String> numbers = new ArrayList<>();
    private String unit;
    private String category;
    private ExtractJourney extract;
    private SeriesJudged series;
    private TablesMadeSafe tables;
    private YearlyReport yearly;
    private PatternSearch search;
    private HttpForm quarters;
    private LocalDate quarter = LocalDate.now().minusMonths(1);
    private int next;

    Operations(Product product) throws SQLException {
        this.product = product;
        choose();
    }

    /** Chooses cases to open anew, from all there are, and logs in: a session may have ended while the database was filled. */
    void choose() throws SQLException {
        chief = as("sofia");
        manager = as("karin");
        nurse = as("mats");
        employee = as("anna");
        analyst = as("kerstin");
        administrator = as("sven");
        numbers.clear();
        try (Connection connection = product.database().connectAsOwner();
                Statement statement = connection.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery("select number from deviation where number like 'B-%' and concerns"
                            + " = 'OPERATION' order by id % 7919, id limit " + CHOSEN)) {
                while (row.next()) {
                    numbers.add(row.getString(1));
                }
            }
            unit = one(
                    statement,
                    "select unit_id from employment m join employee e on e.id = m.employee_id where username ="
                            + " 'karin' and m.kind = 'LEADS' and m.valid_to is null");
            category = one(statement, "select id from category where code = 'FALL'");
            if (series == null) {
                series = new SeriesJudged(product.database());
                FocusFigures.add(product.database());
            }
            tables = new TablesMadeSafe(product.database());
            yearly = new YearlyReport(product.database());
            search = new PatternSearch(product.database());
            if (extract == null) {
                extract = new ExtractJourney(product.database(), () -> chief, numbers.get(numbers.size() - 1));
            }
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    List<Operation> all() {
        String lastYear = "/deviation/cases.xhtml?status=every&unit=" + unit + "&category=" + category + "&from="
                + LocalDate.now().minusYears(1);
        return List.of(
                new Operation("start page, unit manager", page(manager, "/index.xhtml"), null),
                new Operation("start page, head of all units", page(chief, "/index.xhtml"), null),
                new Operation(
                        "list, unit manager",
                        page(manager, "/deviation/cases.xhtml"),
                        listSql("and unit_id = " + unit)),
                new Operation("list, head of all units", page(chief, "/deviation/cases.xhtml"), listSql("")),
                new Operation(
                        "list, filtered, head of all units",
                        page(chief, lastYear),
                        "select id, number, title, status, unit_id, handler_id, reported_at from deviation where unit_id = "
                                + unit
                                + " and category_id = " + category + " and reported_at >= now() - interval '1 year'"
                                + " order by reported_at desc limit 25"),
                new Operation(
                        "list, all by newest, page 2",
                        page(chief, "/deviation/cases.xhtml?status=every&sort=newest&page=2"),
                        "select id, number, title, status, unit_id, handler_id, reported_at from deviation"
                                + " order by reported_at desc limit 25 offset 25"),
                new Operation(
                        "measures, head of all units",
                        page(chief, "/measure/measures.xhtml"),
                        "select id, title, owner_id, due from measure where next_date is not null order by next_date limit 25"),
                new Operation("open a case", this::openCase, caseSql()),
                new Operation(
                        "report, from form to receipt", 50, () -> new ReportJourney(employee).report(path -> 0), null),
                new Operation(
                        "search, rare words",
                        page(chief, "/deviation/cases.xhtml?status=every&text=taklyften"),
                        searchSql("taklyften")),
                new Operation(
                        "search, common words",
                        page(chief, "/deviation/cases.xhtml?status=every&text=rullatorn"),
                        searchSql("rullatorn")),
                new Operation(
                        "documents, rare words",
                        page(employee, "/routine/routines.xhtml?text=taklyften"),
                        documentSql("taklyften")),
                new Operation(
                        "documents, common words",
                        page(employee, "/routine/routines.xhtml?text=journalen"),
                        documentSql("journalen")),
                new Operation("statistics, head of all units", 30, page(chief, "/statistics/statistics.xhtml"), null),
                new Operation("access extract, 1 000 events", 30, extract::takeOut, null),
                new Operation("the same, its SQL and PDF alone", 30, extract::sqlAndPdf, null),
                new Operation("500 series judged by control charts", 50, series::judge, SeriesJudged.SQL),
                new Operation(
                        "200 tables made safe, to fetching them",
                        20,
                        () -> tables.publish(),
                        TablesMadeSafe.SQL_BY_TABLE),
                new Operation("200 tables made safe, to one statement", 20, () -> tables.publish(), TablesMadeSafe.SQL),
                new Operation("focus of 3 600 figures", page(analyst, FocusFigures.PAGE), FocusFigures.SQL),
                new Operation("draft a quarter", 8, this::openQuarters, this::draftQuarter, quarterSql()),
                new Operation(
                        "draft a yearly report",
                        8,
                        () -> yearly.open(analyst),
                        () -> yearly.draft(analyst),
                        Script.read("yearly.sql")),
                new Operation(
                        "search for patterns, to reading the texts",
                        8,
                        () -> search.open(administrator),
                        () -> search.run(administrator),
                        PatternSearch.SQL));
    }

    private static String listSql(String condition) {
        return "select id, number, title, status, unit_id, handler_id, reported_at from deviation where status in"
                + " ('REPORTED', 'RETURNED', 'INVESTIGATING', 'ACTING') " + condition
                + " order by reported_at limit 25";
    }

    private String caseSql() {
        String id = "(select id from deviation where number = '" + numbers.get(0) + "')";
        return "select * from deviation where id = " + id + "; select * from case_event where deviation_id = " + id
                + "; select * from investigation_entry where deviation_id = " + id
                + "; select * from feedback where deviation_id = "
                + id + "; select * from measure where origin_id = " + id;
    }

    private static String searchSql(String word) {
        return "select id, number, title, status, unit_id, handler_id, reported_at from deviation where to_tsvector('swedish',"
                + " what_happened) @@ websearch_to_tsquery('swedish', '" + word
                + "') order by reported_at desc limit 25";
    }

    /** In the text or in a file, with a piece of the text around what was found. */
    private static String documentSql(String word) {
        String query = "websearch_to_tsquery('swedish', '" + word + "')";
        return "select number, title, ts_headline('swedish', text, " + query
                + ", 'MaxFragments=1, MaxWords=24, MinWords=12') from"
                + " (select r.number, v.title, v.text from routine_version v join routine r on r.id = v.routine_id where v.status = 'IN_FORCE'"
                + " and v.id in (select w.id from routine_version w where w.status = 'IN_FORCE' and w.words @@ " + query
                + " union all select f.version_id from stored_file_text t join routine_version_file f on f.file_id = t.file_id where t.words @@ "
                + query + ") order by ts_rank(v.words, " + query + ") desc, v.title limit 25) found";
    }

    private static String quarterSql() {
        return Script.read("quarter.sql");
    }

    private int openCase() {
        next = (next + 1) % numbers.size();
        return fetch(chief, "/deviation/case.xhtml?number=" + numbers.get(next));
    }

    /** Each time an earlier quarter, since a quarter has one report. */
    private void openQuarters() {
        quarter = quarter.minusMonths(3);
        quarters = nurse.get("/report/reports.xhtml")
                .form("draft")
                .set("draft:kind", "mas-kvartal")
                .set("draft:day_input", quarter.toString());
    }

    /** From the press to the answer that the draft is stored; the report's page, which follows, is a page as others. */
    private int draftQuarter() {
        HttpPage answer = nurse.submitOnly(quarters.press("draft:go"));
        String next = answer.header("Location");
        if (next == null || !next.contains("/report/report.xhtml")) {
            throw new IllegalStateException("No quarter was drafted: " + answer.status() + " " + next);
        }
        return answer.bytes().length;
    }

    private static Supplier<Integer> page(HttpUser user, String path) {
        return () -> fetch(user, path);
    }

    private static int fetch(HttpUser user, String path) {
        HttpRequest.Builder request =
                user.request(path).header("Accept-Encoding", "gzip").GET();
        HttpPage page = user.send(request);
        if (page.status() != 200 || page.path().startsWith("/login.xhtml")) {
            throw new IllegalStateException("HTTP " + page.status() + " at " + page.path() + " asked for " + path);
        }
        return page.bytes().length;
    }

    private HttpUser as(String account) {
        return new HttpUser(product.baseUrl()).login(account);
    }

    Reader reader(int place) {
        String account = ACCOUNTS.get(place % ACCOUNTS.size());
        return new Reader(as(account), account.equals("sofia"));
    }

    /** One of a crowd: reads list, case and start page in turn. */
    final class Reader {

        private final HttpUser user;
        private final boolean reads;

        private Reader(HttpUser user, boolean reads) {
            this.user = user;
            this.reads = reads;
        }

        void read(int round) {
            switch (round % 4) {
                case 0 -> fetch(user, "/deviation/cases.xhtml");
                case 1 ->
                    fetch(
                            user,
                            reads
                                    ? "/deviation/case.xhtml?number=" + numbers.get(round % numbers.size())
                                    : "/deviation/mine.xhtml");
                case 2 -> fetch(user, "/deviation/cases.xhtml?status=every&sort=newest&unit=" + unit);
                default -> fetch(user, "/index.xhtml");
            }
        }
    }
}
