package se.ledstjarnan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import se.ledstjarnan.start.Product;

/**
 * Processor time that the application server and PostgreSQL have used, in milliseconds. Read from {@code /proc}, so on Linux only;
 * the kernel counts in hundredths of a second, which is why it is asked for many operations at a time.
 */
final class ProcessorTime {

    private static final double MILLIS_PER_TICK = 10;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_CHILDREN_USER = 13;
    private static final int ENDED_CHILDREN_SYSTEM = 14;

    private final ProcessHandle server;
    private final ProcessHandle database;

    ProcessorTime(Product product) throws IOException {
        server = product.serverProcess();
        database = product.database().process();
    }

    double server() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    /** Of the main process, of those that answer now, and of those that have ended. */
    double database() {
        return ticks(database, USER, SYSTEM, ENDED_CHILDREN_USER, ENDED_CHILDREN_SYSTEM)
                + database.children()
                        .mapToDouble(child -> ticks(child, USER, SYSTEM))
                        .sum();
    }

    /** Fields of {@code /proc/<pid>/stat} after the command's name, which may hold blanks; nothing for a process that is gone. */
    private static double ticks(ProcessHandle process, int... fields) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            String[] values = line.substring(line.lastIndexOf(')') + 2).split(" ");
            double sum = 0;
            for (int field : fields) {
                sum += Long.parseLong(values[field]);
            }
            return sum * MILLIS_PER_TICK;
        } catch (IOException e) {
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
            return 0;
        }
    }
}
