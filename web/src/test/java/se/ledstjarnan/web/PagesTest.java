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

/** What a page may not hold: things that break under the content security policy, and pages too long to read. */
class PagesTest {

    private static final int LONGEST_PAGE = 150;
    private static final Pattern FORBIDDEN =
            Pattern.compile("<f:ajax|escape=\"false\"|\\son[a-z]+=\"(?!\\s*#)|\\sstyle=\"|javascript:");

    /** PrimeFaces runs these through its own nonce-carrying script. */
    private static final Pattern PRIMEFACES_CALLBACK =
            Pattern.compile("<p:[^>]*?(onstart|oncomplete|onsuccess|onerror|onclick|onShow|onHide)=\"[^\"]*\"");

    private static final Pattern FORM = Pattern.compile("<h:form id=\"(\\w+)\"");
    private static final Pattern VIEW_PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"(/WEB-INF/[\\w/-]+\\.xhtml)\"");

    @Test
    void pagesHoldNothingThatThePolicyForbids() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page).replaceAll("(?s)<!--.*?-->", "");
            String without = PRIMEFACES_CALLBACK.matcher(text).replaceAll("<p:callback");
            FORBIDDEN.matcher(without).results().forEach(match -> found.add(page + ": " + match.group()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void pagesAreShortEnoughToRead() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(LONGEST_PAGE);
        }
    }

    @Test
    void everyPageTakesItsMetadataThroughTheTemplate() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page);
            if (text.contains("<f:metadata") && text.contains("ui:composition")) {
                assertThat(text).as(page.toString()).contains("<ui:define name=\"metadata\">");
            }
        }
    }

    /** A posted form sends its own name as a parameter, and a view parameter of that name would take it for its value. */
    @Test
    void noFormHasTheNameOfAViewParameter() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            String whole = withParts(Files.readString(page));
            List<String> forms = names(FORM, whole);
            names(VIEW_PARAMETER, whole).stream()
                    .filter(forms::contains)
                    .forEach(name -> found.add(page + ": " + name));
        }
        assertThat(found).isEmpty();
    }

    private static String withParts(String page) throws IOException {
        StringBuilder whole = new StringBuilder(page);
        for (String part : names(INCLUDED, page)) {
            whole.append(Files.readString(Path.of("src/main/webapp" + part)));
        }
        return whole.toString();
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(pages).isNotEmpty();
            return pages;
        }
    }
}
