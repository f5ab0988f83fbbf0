package se.ledstjarnan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Bytes of the server's objects that are in use while something goes on: counted now and then by the JVM itself after a full collection.
 * The most of them, and how long the counting held the server up.
 */
final class LiveHeap {

    private final String pid;
    private long most;
    private double nanos;

    LiveHeap(ProcessHandle server) {
        pid = Long.toString(server.pid());
    }

    /** Counts once, and gives what it counted. */
    long look() {
        long before = System.nanoTime();
        long bytes = counted();
        nanos += System.nanoTime() - before;
        most = Math.max(most, bytes);
        return bytes;
    }

    private long counted() {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            pid,
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] total = told.lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No total: " + told))
                    .split("\\s+");
            return Long.parseLong(total[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double mostMegabytes() {
        return most / 1024.0 / 1024.0;
    }

    double heldUpMillis() {
        return nanos / 1e6;
    }
}
