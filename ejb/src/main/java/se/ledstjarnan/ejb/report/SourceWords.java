package se.ledstjarnan.ejb.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** What sources are called: a file beside each feature's sources, read once. */
final class SourceWords {

    private static final String FILE = "report-sources.properties";
    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private SourceWords() {}

    static String of(Class<?> source, String key) {
        return find(source, key).orElseThrow(() -> new IllegalStateException("No " + key + " in " + path(source)));
    }

    /** Empty where the file does not say it. */
    static Optional<String> find(Class<?> source, String key) {
        return Optional.ofNullable(
                READ.computeIfAbsent(path(source), SourceWords::read).getProperty(key));
    }

    private static String path(Class<?> source) {
        return "/" + source.getPackageName().replace('.', '/') + "/" + FILE;
    }

    private static Properties read(String path) {
        Properties words = new Properties();
        try (InputStream in = SourceWords.class.getResourceAsStream(path)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
