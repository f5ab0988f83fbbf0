package se.ledstjarnan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every setting that the application reads stands in the IT department's guide, and every one in the guide is read. */
class SettingsDocumentedTest {

    private static final Pattern READ = Pattern.compile("\"(ledstjarnan\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern DOCUMENTED = Pattern.compile("`(ledstjarnan\\.[a-z]+(?:-[a-z]+)*)`");

    @Test
    void theGuideNamesWhatTheApplicationReads() {
        Set<String> read = new TreeSet<>();
        for (String module : List.of("ejb", "web")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> read.addAll(found(READ, file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        assertThat(found(DOCUMENTED, Path.of("../docs/operations.md")))
                .isEqualTo(read)
                .isNotEmpty();
    }

    private static Set<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(name -> name.substring(1, name.length() - 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
