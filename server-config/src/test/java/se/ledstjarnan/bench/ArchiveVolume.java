package se.ledstjarnan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.Consumer;
import se.ledstjarnan.start.Product;
import se.ledstjarnan.system.HttpForm;
import se.ledstjarnan.system.HttpPage;
import se.ledstjarnan.system.HttpUser;

/**
 * Deliveries to the archive of a thousand and of ten thousand closed cases, ordered on the page and made by the job. Memory is to be the
 * same for both, and so is the time for each case.
 */
final class ArchiveVolume implements Volume {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final long BETWEEN_LOOKS = 10_000;

    private final Product product;

    ArchiveVolume(Product product) {
        this.product = product;
    }

    private record Cost(double megabytes, double millisEach) {}

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public void measure(Consumer<String> say) throws Exception {
        double idle = new LiveHeap(product.serverProcess()).look() / 1024.0 / 1024.0;
        Cost few = delivery(FEW, 1990);
        Cost many = delivery(MANY, 1991);
        say.accept(String.format(
                Locale.ROOT,
                "# archive: live heap before %.1f MB; at most %.1f MB while %d cases are packed, %.1f MB for %d: %.2f times;"
                        + " %.1f and %.1f ms a case: %.2f times",
                idle,
                few.megabytes,
                FEW,
                many.megabytes,
                MANY,
                many.megabytes / few.megabytes,
                few.millisEach,
                many.millisEach,
                many.millisEach / few.millisEach));
    }

    private Cost delivery(int cases, int year) throws Exception {
        try (Connection owner = product.database().connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(Script.read("archive.sql")
                    .replace(":cases", String.valueOf(cases))
                    .replace(":year", String.valueOf(year)));
        }
        HttpUser registrar = new HttpUser(product.baseUrl()).login("rut");
        HttpForm form = registrar.get("/disposal/order.xhtml").form("write");
        HttpPage ordered = registrar.submit(form.set("write:kind", "DEVIATION")
                .set("write:from_input", year + "-01-01")
                .set("write:to_input", year + "-12-31")
                .press("write:save"));
        if (!ordered.path().startsWith("/disposal/archive.xhtml")) {
            throw new IllegalStateException("Nothing was ordered: " + ordered.text());
        }
        LiveHeap heap = new LiveHeap(product.serverProcess());
        long first = await(year, 1);
        long before = System.nanoTime();
        long packed = first;
        while (packed < cases) {
            Thread.sleep(BETWEEN_LOOKS);
            heap.look();
            packed = packed(year);
        }
        double millis = (System.nanoTime() - before) / 1e6 - heap.heldUpMillis();
        return new Cost(heap.mostMegabytes(), millis / (cases - first));
    }

    /** The job begins within a minute. */
    private long await(int year, long least) throws Exception {
        long packed = packed(year);
        for (int i = 0; i < 1_200 && packed < least; i++) {
            Thread.sleep(100);
            packed = packed(year);
        }
        if (packed < least) {
            throw new IllegalStateException("No part was made in two minutes");
        }
        return packed;
    }

    private long packed(int year) throws SQLException {
        try (Connection owner = product.database().connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(sum(p.cases), 0) from archive_part p"
                        + " join archive_delivery d on d.id = p.delivery_id where d.closed_from = date '" + year
                        + "-01-01'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
