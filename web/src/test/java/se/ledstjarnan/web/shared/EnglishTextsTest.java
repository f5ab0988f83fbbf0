package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts in English stand beside Swedish ones, with the same things set in; and the pages that are in English ask for no other. */
class EnglishTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/se/ledstjarnan/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern ASKED = Pattern.compile("(\\w+)Text\\['([\\w.]+)'\\]");
    private static final Pattern INCLUDED = Pattern.compile("ui:include src=\"(/WEB-INF/[\\w/.-]+)\"");
    private static final Pattern IN_SWEDISH = Pattern.compile("<div lang=\"sv\">.*?</div>", Pattern.DOTALL);
    private static final Pattern SET_IN = Pattern.compile("\\{(\\d)");

    @Test
    void everyTextInEnglishHasOneInSwedishThatTheSameIsSetInto() throws IOException {
        Set<String> faults = new TreeSet<>();
        for (Path english : bundles("messages_en.properties")) {
            Properties swedish = read(english.resolveSibling("messages.properties"));
            read(english).forEach((key, text) -> {
                String original = swedish.getProperty((String) key);
                if (original == null || !setIn(original).equals(setIn((String) text))) {
                    faults.add(english.getParent().getFileName() + ": " + key);
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    /** Without such a file the server's own language, which may be English, is tried before the Swedish texts. */
    @Test
    void aBundleWithEnglishAlsoSaysThatSwedishIsThere() throws IOException {
        assertThat(bundles("messages_en.properties"))
                .isNotEmpty()
                .allSatisfy(english -> assertThat(english.resolveSibling("messages_sv.properties"))
                        .exists());
    }

    @Test
    void pagesInEnglishAskForNothingElse() {
        Set<String> missing = new TreeSet<>();
        for (String page : PageLanguage.pagesInEnglish()) {
            ask(PAGES.resolve(page.substring(1)), missing);
        }
        assertThat(missing).isEmpty();
    }

    private static void ask(Path page, Set<String> missing) {
        String source = IN_SWEDISH.matcher(text(page)).replaceAll("");
        ASKED.matcher(source)
                .results()
                .filter(found -> !read(TEXTS.resolve(found.group(1)).resolve("messages_en.properties"))
                        .containsKey(found.group(2)))
                .forEach(found -> missing.add(found.group(1) + ": " + found.group(2) + " at " + page.getFileName()));
        INCLUDED.matcher(source)
                .results()
                .map(found -> found.group(1))
                .forEach(part -> ask(PAGES.resolve(part.substring(1)), missing));
    }

    private static Set<String> setIn(String text) {
        return SET_IN.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> bundles(String name) throws IOException {
        try (Stream<Path> all = Files.walk(TEXTS)) {
            return all.filter(path -> path.endsWith(name)).toList();
        }
    }

    private static Properties read(Path bundle) {
        Properties texts = new Properties();
        if (Files.exists(bundle)) {
            try (Reader in = Files.newBufferedReader(bundle)) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
