package se.ledstjarnan.start;

import java.io.PrintStream;

/** The only place that writes to the terminal. */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final long startedAt = System.nanoTime();

    private Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static Console terminal() {
        return new Console(System.out, System.err);
    }

    /** For tests, which want no lines among their own. */
    public static Console silent() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return new Console(nowhere, nowhere);
    }

    /** A progress line with the seconds since the start. */
    void progress(String line) {
        long tenths = (System.nanoTime() - startedAt) / 100_000_000L;
        out.printf("[%3d.%d s] %s%n", tenths / 10, tenths % 10, line);
        out.flush();
    }

    public void line(String line) {
        out.println(line);
        out.flush();
    }

    void failure(String line) {
        out.flush();
        err.println("Ledstjarnan: " + line);
        err.flush();
    }
}
