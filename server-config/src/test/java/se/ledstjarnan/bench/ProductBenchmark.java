package se.ledstjarnan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.ledstjarnan.start.Console;
import se.ledstjarnan.start.Product;
import se.ledstjarnan.start.Settings;
import se.ledstjarnan.system.ProductUnderTest;
import se.ledstjarnan.system.StatementCount;

/**
 * Measures the running product and prints one TSV line an operation and number of cases; the lines also lie in
 * {@code target/benchmark.tsv}. Absolute times say something of the machine, ratios something of the product.
 * {@code -Dbenchmark.cases=10000,100000} chooses other numbers of cases, {@code -Dbenchmark.warmup=500} another warm-up,
 * {@code -Dbenchmark.only=documents,import} those whose names hold one of the words.
 */
class ProductBenchmark {

    private static final String HEAP = "512m";
    private static final int WARM_UP = Integer.getInteger("benchmark.warmup", 20_000);
    private static final int WARM_UP_AFTER_FILLING = 1_000;
    private static final List<String> ONLY =
            List.of(System.getProperty("benchmark.only", "").split(","));
    private static final int SQL_ROUNDS = 21;
    private static final int COUNTED_ROUNDS = 3;

    private static Product product;
    private static ProcessorTime processors;
    private static BenchmarkCases data;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Double> atFewest = new HashMap<>();

    @BeforeAll
    static void start() throws IOException {
        product = Product.start(
                Settings.forBenchmark(ProductUnderTest.emptyFolder("benchmark"), HEAP), Console.terminal());
        processors = new ProcessorTime(product);
        data = new BenchmarkCases(product.database());
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void measure() throws Exception {
        long[] sizes = Arrays.stream(System.getProperty("benchmark.cases", "10000,100000,1000000")
                        .split(","))
                .mapToLong(Long::parseLong)
                .toArray();
        data.addDocuments();
        data.fillTo(sizes[0]);
        say("# heap " + HEAP + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        measureOperations(sizes);
        for (Volume volume : List.of(new ArchiveVolume(product), new ImportVolume(product))) {
            if (isWanted(volume.name())) {
                volume.measure(this::say);
            }
        }
        Files.write(Path.of("target", "benchmark.tsv"), lines);
    }

    private static boolean isWanted(String name) {
        return ONLY.stream().anyMatch(name::contains);
    }

    private void measureOperations(long[] sizes) throws Exception {
        Operations operations = new Operations(product);
        if (operations.all().stream().noneMatch(operation -> isWanted(operation.name()))) {
            return;
        }
        Crowd crowd = new Crowd(operations);
        say("# first minute after start, 16 users: " + costOf(crowd.forSeconds(60)));
        say("# warm-up of " + WARM_UP + " requests, 16 users: " + costOf(crowd.forRequests(WARM_UP)));
        say(Result.HEAD);
        for (long size : sizes) {
            data.fillTo(size);
            operations.choose();
            crowd.forRequests(WARM_UP_AFTER_FILLING).run();
            List<Operation> wanted = operations.all().stream()
                    .filter(operation -> isWanted(operation.name()))
                    .toList();
            for (Operation operation : wanted) {
                Result result = measure(size, operation);
                atFewest.putIfAbsent(operation.name(), result.median());
                say(result.line(atFewest.get(operation.name())));
            }
            say("# " + size + " cases, 16 users: " + costOf(crowd.forRequests(2_000)));
        }
        assertThat(crowd.errors()).as("wrong answers under load").isEmpty();
    }

    /** What the crowd has not read before is not compiled yet: half as many rounds as are measured go before them. */
    private static void warmUp(Operation operation) {
        for (int round = 0; round < operation.rounds() / 2; round++) {
            operation.prepare().run();
            operation.work().get();
        }
    }

    private static Result measure(long cases, Operation operation) throws SQLException {
        warmUp(operation);
        int counted = operation.rounds() >= COUNTED_ROUNDS * 10 ? statements(operation) : -1;
        double[] millis = new double[operation.rounds()];
        double serverBefore = processors.server();
        double databaseBefore = processors.database();
        int bytes = 0;
        for (int round = 0; round < millis.length; round++) {
            operation.prepare().run();
            long before = System.nanoTime();
            bytes = operation.work().get();
            millis[round] = (System.nanoTime() - before) / 1e6;
        }
        double server = (processors.server() - serverBefore) / millis.length;
        double databaseTime = (processors.database() - databaseBefore) / millis.length;
        return new Result(
                cases, operation.name(), millis, bytes, counted, server, databaseTime, plain(operation.sql()));
    }

    private static int statements(Operation operation) throws SQLException {
        try (StatementCount statements = new StatementCount(product.database())) {
            return statements.of(() -> operation.work().get(), COUNTED_ROUNDS);
        }
    }

    /** Median of the plain SQL in milliseconds, rows read to the end. */
    private static double plain(String sql) throws SQLException {
        if (sql == null) {
            return Double.NaN;
        }
        double[] millis = new double[SQL_ROUNDS];
        try (Connection connection = product.database().connectAsApplication();
                Statement statement = connection.createStatement()) {
            for (int round = 0; round < millis.length; round++) {
                long before = System.nanoTime();
                boolean rows = statement.execute(sql);
                while (rows || statement.getUpdateCount() != -1) {
                    read(rows ? statement.getResultSet() : null);
                    rows = statement.getMoreResults();
                }
                millis[round] = (System.nanoTime() - before) / 1e6;
            }
        }
        return Result.quantile(millis, 0.5);
    }

    private static void read(ResultSet rows) throws SQLException {
        while (rows != null && rows.next()) {
            rows.getObject(1);
        }
    }

    private static String costOf(Crowd.Work work) {
        double serverBefore = processors.server();
        double databaseBefore = processors.database();
        Crowd.Done done = work.run();
        return String.format(
                java.util.Locale.ROOT,
                "%d requests, %.0f a second, median %.1f ms, p95 %.1f ms, %d wrong; processor time a request: JVM %.2f ms, PostgreSQL %.2f ms",
                done.requests(),
                done.requests() / done.seconds(),
                Result.quantile(done.millis(), 0.5),
                Result.quantile(done.millis(), 0.95),
                done.wrong(),
                (processors.server() - serverBefore) / done.requests(),
                (processors.database() - databaseBefore) / done.requests());
    }

    private void say(String line) {
        lines.add(line);
        Console.terminal().line(line);
    }
}
