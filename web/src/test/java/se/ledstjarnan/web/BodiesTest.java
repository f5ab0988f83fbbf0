package se.ledstjarnan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which political bodies there are, and what they are called, is the municipality's: no page or text names one. */
class BodiesTest {

    /** The patientnämnd is the law's own, and called so everywhere. */
    private static final Pattern BODY =
            Pattern.compile("(?iu)\\b(kommunstyrelse\\w*|(?!patientnämnd)\\w*nämnden\\w*|nämnd|utskott\\w*)\\b");

    @Test
    void noPageAndNoTextNamesABody() throws IOException {
        List<String> named = new ArrayList<>();
        for (String folder : List.of("src/main/webapp", "src/main/resources", "../ejb/src/main/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(BodiesTest::isWritten).sorted().toList()) {
                    BODY.matcher(Files.readString(file))
                            .results()
                            .forEach(match -> named.add(file + ": " + match.group()));
                }
            }
        }
        assertThat(named).isEmpty();
    }

    /** The settings speak of what may be set, the register of laws of the nämnd that the law puts duties on. */
    private static boolean isWritten(Path file) {
        return file.toString().matches(".*\\.(xhtml|html|properties|mustache|txt)")
                && !file.toString().contains("web/settings/")
                && !file.toString().contains("web/law/");
    }
}
