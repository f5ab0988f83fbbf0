package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of lists, files and statistics as nobody means them: answered in words where something is left out, and never broken. */
class BadAddressIT {

    private static final LoggedIn PEOPLE = new LoggedIn();

    /** The same once more, so that two can ask at a time. */
    private static final LoggedIn OTHERS = new LoggedIn();

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final Pattern DECLARED = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");

    private static final List<String> PARAMETERS = List.of("""
            text measure rows cols row col per page sort dir status state whose kind area unit
            category severity cause suspicion handler waiting late from to months year role mine id export
            """.strip().split("\\s+"));

    private static final List<String> VALUES = List.of(
            "-1",
            "0",
            "1000000",
            "99999999999999999999",
            "1e9",
            "NaN",
            "a",
            "ö",
            "\"",
            "\"\"\"",
            "'",
            "''",
            "&",
            "|",
            "!",
            "(",
            ")",
            "<->",
            ":*",
            "*",
            "-",
            "--",
            "\\",
            "%",
            "_",
            "%_\\",
            "a & | b",
            "fall & !",
            "or",
            "och",
            "' or 1=1 --",
            "\u0000",
            "\u202e",
            "\uFFFF",
            "😀",
            "<script>alert(1)</script>",
            "#{1+1}",
            "${7*7}",
            "../../etc/passwd",
            "2026-02-30",
            "+999999999-12-31",
            "9".repeat(500),
            "å".repeat(300));

    @ParameterizedTest
    @CsvFileSource(resources = "/odd-addresses.csv")
    void oddValuesBreakNothing(String uid, String path) throws IOException {
        List<String> asked = new ArrayList<>();
        boolean page = path.endsWith(".xhtml");
        boolean searched = page
                && !PEOPLE.as(uid)
                        .get(path)
                        .document()
                        .select("main [name=text]")
                        .isEmpty();
        Set<String> own = page ? parametersOf(PEOPLE.as(uid), path) : Set.of();
        Set<String> names = new TreeSet<>(PARAMETERS);
        names.addAll(own);
        for (String value : VALUES) {
            String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
            asked.add(names.stream().map(name -> name + "=" + encoded).collect(Collectors.joining("&")));
            if (searched) {
                asked.add("text=" + encoded);
            }
        }
        for (String name : own) {
            asked.add(IntStream.range(0, 200).mapToObj(n -> name + "=" + n).collect(Collectors.joining("&")));
            asked.add(name + "="
                    + IntStream.range(0, 200).mapToObj(String::valueOf).collect(Collectors.joining(",")));
        }
        Stream.of(PEOPLE, OTHERS)
                .map(people -> CompletableFuture.runAsync(() -> {
                    for (int i = people == PEOPLE ? 0 : 1; i < asked.size(); i += 2) {
                        check(people.as(uid).get(path + "?" + asked.get(i)), path + "?" + asked.get(i));
                    }
                }))
                .toList()
                .forEach(CompletableFuture::join);
    }

    @Test
    void everyPageThatTakesParametersIsAsked() throws IOException {
        List<String> asked;
        try (InputStream rows = getClass().getResourceAsStream("/odd-addresses.csv")) {
            asked = new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.split(",", 2)[1])
                    .toList();
        }
        try (Stream<Path> pages = Files.walk(PAGES)) {
            List<String> taking = pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .filter(BadAddressIT::declares)
                    .map(page -> "/" + PAGES.relativize(page))
                    .filter(page -> !page.equals("/login.xhtml"))
                    .toList();
            assertThat(taking).isNotEmpty();
            assertThat(asked).containsAll(taking);
        }
    }

    private static boolean declares(Path page) {
        try {
            return DECLARED.matcher(Files.readString(page)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page takes: what it declares, its own search form and its links to itself. */
    private static Set<String> parametersOf(HttpUser user, String path) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher declared = DECLARED.matcher(Files.readString(PAGES.resolve(path.substring(1))));
        while (declared.find()) {
            names.add(declared.group(1));
        }
        Document document = user.get(path).document();
        names.addAll(document.select("main form[method=get] [name]").eachAttr("name"));
        for (String link : document.select("main a[href*='" + path + "?']").eachAttr("href")) {
            for (String pair : link.substring(link.indexOf('?') + 1).split("[&#]")) {
                names.add(pair.split("=", 2)[0]);
            }
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "sofia, /deviation/cases.xhtml, text",
        "sofia, /deviation/cases.xhtml, status",
        "sofia, /measure/measures.xhtml, text",
        "sofia, /statistics/statistics.xhtml, category",
        "anna, /deviation/mine.xhtml, text"
    })
    void tenThousandSignsAreAnsweredInWords(String uid, String path, String parameter) {
        HttpPage page = PEOPLE.as(uid).get(path + "?" + parameter + "=" + "x".repeat(10_000));

        check(page, path);
        assertThat(page.text())
                .as(path + " HTTP " + page.status())
                .containsPattern("De första 100 tecknen|gick inte att förstå");
    }

    @ParameterizedTest
    @CsvSource({
        "sofia, /measure/measures.xhtml, whose=everyone, En del av adressen gick inte att förstå",
        "sofia, /measure/measures.xhtml, state=open&state=late, En del av adressen gick inte att förstå",
        "sofia, /measure/measures.xhtml, text=%22%7C%26%3C%2D%3E, Inga åtgärder passar urvalet",
        "sofia, /measure/measures.xhtml, state=every&page=-1, 1–25 av",
        "sofia, /measure/measures.xhtml, state=every&page=1000000, Föregående",
        "anna, /deviation/mine.xhtml, state=sometimes, En del av adressen gick inte att förstå",
        "anna, /deviation/mine.xhtml, text=%22%7C%26%3C%2D%3E, Ingen av dina rapporter passar urvalet",
        "anna, /deviation/mine.xhtml, page=-1, i listan|1–25 av",
        "anna, /deviation/mine.xhtml, page=1000000, i listan|Föregående",
        "sofia, /goal/comparisons.xhtml, area=Finns+inte, Området i adressen finns inte",
        "sofia, /statistics/statistics.xhtml, months=5, En del av adressen gick inte att förstå",
        "sofia, /statistics/statistics.xhtml, unit=1&unit=2, En del av adressen gick inte att förstå",
        "sofia, /statistics/pivot.xhtml, measure=allt, En del av adressen gick inte att förstå",
        "sofia, /statistics/pivot.xhtml, rows=unit&cols=unit, En del av adressen gick inte att förstå",
        "sofia, /statistics/pivot.xhtml, measure=checks&rows=severity, En del av adressen gick inte att förstå",
        "sofia, /statistics/pivot.xhtml, from=2026-05-01&to=2026-04-01, Slutdagen ligger före startdagen",
        "sofia, /statistics/pivot.xhtml, from=2026-02-30, En av dagarna finns inte",
        "sofia, /statistics/pivot.xhtml, from=1999-01-01&to=1999-12-31, Inget att räkna",
        "sofia, /statistics/rows.xhtml, from=2026-05-01&to=2026-04-01, Slutdagen ligger före startdagen",
        "sofia, /statistics/rows.xhtml, row=Finns+inte, Inget att räkna"
    })
    void whatIsLeftOutIsSaid(String uid, String path, String query, String said) {
        HttpPage page = PEOPLE.as(uid).get(path + "?" + query);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).containsPattern(said);
    }

    /** No client of ours sends such; somebody's script does. */
    @ParameterizedTest
    @ValueSource(
            strings = {"text=%", "text=%zz", "text=%C3%28", "text=%ff%fe", "text=<>\"{}|^`", "=&&&=", "text", "?text=?"
            })
    void addressesThatAreNoneBreakNothing(String query) throws IOException {
        HttpUser user = PEOPLE.as("sofia");
        for (String path : List.of(
                "/deviation/cases.xhtml",
                "/measure/measures.xhtml",
                "/deviation/mine.xhtml",
                "/statistics/statistics.xhtml")) {
            String answer = raw(user, path + "?" + query);

            assertThat(answer).as(path + "?" + query).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
            String words = Jsoup.parse(answer).text();
            assertThat(words).as(path + "?" + query).doesNotContain("Exception");
        }
    }

    private static void check(HttpPage page, String what) {
        assertThat(page.status()).as(what).isLessThan(500);
        assertThat(page.hasLoginForm()).as(what).isFalse();
        boolean file = page.status() == 200 && page.header("Content-Type").startsWith("application/");
        assertThat(file ? "" : page.text()).as(what).doesNotContain("Exception");
    }

    private static String raw(HttpUser user, String target) throws IOException {
        URI base = URI.create(ProductUnderTest.baseUrl());
        String cookies = user.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(30_000);
            String request = "GET " + base.getPath() + target + " HTTP/1.1\r\nHost: " + base.getAuthority()
                    + "\r\nCookie: " + cookies + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
