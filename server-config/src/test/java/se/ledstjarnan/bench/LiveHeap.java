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

    /** Gives what is in use now. A collection of its own first: the count leaves it out where the JVM is in the middle of something. */
    long look() {
        long before = System.nanoTime();
        told("GC.run");
        String[] total = told("GC.class_histogram")
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server's objects were not counted"))
                .split("\\s+");
        long bytes = Long.parseLong(total[2]);
        nanos += System.nanoTime() - before;
        most = Math.max(most, bytes);
        return bytes;
    }

    private String told(String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            pid,
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
