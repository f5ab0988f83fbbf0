package se.ledstjarnan.ejb.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What sources are called: a file beside each feature's sources. */
final class SourceWords {

    private static final String FILE = "report-sources.properties";

    private SourceWords() {}

    static String of(Class<?> source, String key) {
        String path = "/" + source.getPackageName().replace('.', '/') + "/" + FILE;
        try (Reader in = new InputStreamReader(SourceWords.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            String word = words.getProperty(key);
            if (word == null) {
                throw new IllegalStateException("No " + key + " in " + path);
            }
            return word;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
