package se.ledstjarnan.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import se.ledstjarnan.start.Product;
import se.ledstjarnan.system.HttpForm;
import se.ledstjarnan.system.HttpPage;
import se.ledstjarnan.system.HttpUser;
import se.ledstjarnan.system.MultipartPost;

/**
 * A hundred thousand closed cases of another system, uploaded, checked and stored on the pages; against the same rows copied by plain SQL
 * into a table and from there to the cases.
 */
final class ImportVolume implements Volume {

    private static final int ROWS = 100_000;
    private static final String HEADINGS =
            "Ärendenr;Händelsedatum;Enhet;Kategori;Allvarlighetsgrad;Sannolikhet;Tillbud;Beskrivning;Åtgärd\n";

    private final Product product;

    ImportVolume(Product product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void measure(Consumer<String> say) throws Exception {
        String file = HEADINGS
                + IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i -> "V-" + i + ";" + (2010 + i % 10) + "-0" + (1 + i % 9) + "-" + (10 + i % 18)
                                + ";Granens hemtjänst;Vårdhygien;2;2;Risk;Handspriten var slut i hallen när personalen kom, rad "
                                + i + ";Fyllde på och talade med gruppen\n")
                        .collect(Collectors.joining());
        HttpUser administrator = new HttpUser(product.baseUrl()).login("sven");
        long begun = System.nanoTime();
        HttpForm form = administrator.get("/importing/imports.xhtml").form("upload");
        HttpPage page = new MultipartPost(form.set("upload:system", "Volym").press("upload:send"))
                .file("upload:file", "volym.csv", file.getBytes(StandardCharsets.UTF_8))
                .by(administrator);
        double uploaded = millisSince(begun);
        begun = System.nanoTime();
        administrator.submit(page.form("columns").press("columns:check"));
        await("CHECKED");
        double checked = millisSince(begun);
        begun = System.nanoTime();
        administrator.submit(administrator.get(page.path()).form("store").press("store:go"));
        await("STORED");
        double stored = millisSince(begun);
        double sql = plain(file);
        say.accept(String.format(
                Locale.ROOT,
                "# import: %d rows uploaded in %.0f ms, checked in %.0f ms, stored in %.0f ms; plain COPY and INSERT %.0f ms:"
                        + " checking and storing %.2f times that, storing alone %.2f times",
                ROWS,
                uploaded,
                checked,
                stored,
                sql,
                (checked + stored) / sql,
                stored / sql));
    }

    private static double millisSince(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private void await(String status) throws Exception {
        for (int i = 0; i < 6_000; i++) {
            String now = status();
            if (now.equals(status)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("Still " + status());
    }

    private String status() throws SQLException {
        try (Connection owner = product.database().connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select status || case when fault_count > 0 then ' with faults' else '' end"
                                + " from case_import order by number desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Undone at the end, so that the numbers may be the same. */
    private double plain(String file) throws SQLException, IOException {
        try (Connection connection = product.database().connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            statement.execute("create temporary table volume (number text, happened date, unit text, category text,"
                    + " severity int, probability int, type text, what text, outcome text) on commit drop");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy volume from stdin (format csv, delimiter ';', header)", new StringReader(file));
            statement.execute(Script.read("import.sql"));
            double millis = millisSince(begun);
            connection.rollback();
            return millis;
        }
    }
}
