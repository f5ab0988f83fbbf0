package se.ledstjarnan.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What one operation cost at one number of cases.
 *
 * @param millis of each round, by the clock
 * @param bytes of the page, gzipped
 * @param statements sent to PostgreSQL in one round
 * @param serverMillis processor time of the application server per round
 * @param databaseMillis processor time of PostgreSQL per round
 * @param sqlMillis median of the plain SQL; not a number where there is none
 */
record Result(
        long cases,
        String operation,
        double[] millis,
        int bytes,
        int statements,
        double serverMillis,
        double databaseMillis,
        double sqlMillis) {

    static final String HEAD = String.join(
            "\t",
            "cases",
            "operation",
            "median_ms",
            "p95_ms",
            "bytes_gz",
            "statements",
            "cpu_jvm_ms",
            "cpu_pg_ms",
            "sql_ms",
            "median/sql",
            "median/smallest");

    double median() {
        return quantile(millis, 0.5);
    }

    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    /** One line; the last figure compares with the same operation at the fewest cases. */
    String line(double medianAtFewest) {
        return cases + "\t" + operation + "\t" + figure(median()) + "\t" + figure(quantile(millis, 0.95)) + "\t" + bytes
                + "\t" + (statements < 0 ? "" : statements) + "\t" + figure(serverMillis) + "\t"
                + figure(databaseMillis) + "\t"
                + figure(sqlMillis) + "\t" + figure(median() / sqlMillis) + "\t" + figure(median() / medianAtFewest);
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
