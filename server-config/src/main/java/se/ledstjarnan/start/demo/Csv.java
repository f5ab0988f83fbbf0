package se.ledstjarnan.start.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The demo data's own files: a head line, then fields by semicolon; no quoting, since we write them ourselves. */
final class Csv {

    private Csv() {}

    static List<String[]> rows(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Csv.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            String head = lines.readLine();
            int width = head.split(";", -1).length;
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> row(resource, line, width))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] row(String resource, String line, int width) {
        String[] fields = line.split(";", -1);
        if (fields.length != width) {
            throw new IllegalStateException(resource + ": expected " + width + " fields in: " + line);
        }
        return fields;
    }
}
