package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists with their search and files, and the statistics, as people meet them and as addresses made up. */
class ListBrowserIT {

    private static final int MOST_GZIPPED = 60 * 1024;

    /** The list says "fler än" of more. */
    private static final int MOST_COUNTED = 1_000;

    @ParameterizedTest
    @CsvSource({
        "/deviation/cases.xhtml?status=every, Ärende, status=every, descending",
        "/measure/measures.xhtml?state=every, Åtgärd, state=every, ascending"
    })
    void headingsOrderTheListAndTheBackButtonUndoesIt(String path, String heading, String kept, String natural) {
        try (Browser browser = Browser.open();
                BrowserUser sofia = browser.as("sofia")) {
            sofia.open(path);
            assertThat(sofia.page().locator("th[aria-sort]").getAttribute("aria-sort"))
                    .isEqualTo(natural);
            sofia.page().locator("th a.sort", named(heading)).click();
            assertThat(sofia.page().url()).contains("sort=title").contains(kept);
            List<String> titles = sofia.page().locator("tbody td > a").allInnerTexts();
            assertThat(titles).hasSize(25);
            sofia.page().locator("th a.sort", named(heading)).click();
            assertThat(sofia.page().locator("tbody td > a").first().innerText()).isNotEqualTo(titles.get(0));
            sofia.page().goBack();
            assertThat(sofia.page().locator("tbody td > a").allInnerTexts()).isEqualTo(titles);
            sofia.page().locator(".pager a[rel=next]").click();
            assertThat(sofia.page().url()).contains("page=2").contains("sort=title");
            sofia.checkAccessibility().checkNoSidewaysScroll().checkConsole();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "anna, /measure/measures.xhtml?state=every&sort=owner, Ansvarig",
        "anna, /deviation/mine.xhtml?sort=unit, Enhet"
    })
    void narrowingAnOrderedListOnAPhoneKeepsItsOrder(String uid, String path, String order) {
        try (Browser browser = Browser.open();
                BrowserUser user = browser.window(360, 740).login(uid)) {
            user.open(path);
            assertThat(user.page().locator("#filter-sort option:checked").innerText())
                    .isEqualTo(order);
            user.page().locator("#filter-state").selectOption("every");
            user.page().locator("form.filters button[type=submit]").click();
            user.settle();
            assertThat(user.page().url()).contains("state=every").contains(path.substring(path.indexOf("sort=")));
            user.page().locator("#filter-sort").selectOption("state");
            user.page().locator("form.filters button[type=submit]").click();
            user.settle();
            assertThat(user.page().url()).contains("sort=state").contains("state=every");
            user.checkAccessibility().checkNoSidewaysScroll().checkConsole();
        }
    }

    @Test
    void ownReportsAreNarrowedByKeyboard() {
        try (Browser browser = Browser.open();
                BrowserUser anna = browser.as("anna")) {
            anna.open("/deviation/mine.xhtml");
            String number =
                    anna.page().locator("tbody td small").first().innerText().split(" ")[0];
            anna.tabTo(anna.page().locator("main #filter-text"))
                    .page()
                    .keyboard()
                    .type(number);
            anna.press("Enter");
            assertThat(anna.page().url()).contains("text=" + number);
            assertThat(anna.page().locator("tbody tr").count()).isEqualTo(1);
            anna.tabTo(anna.page().locator("th a.sort", named("Läge"))).press("Enter");
            assertThat(anna.page().url()).contains("sort=state").contains("text=" + number);
            anna.checkAccessibility().checkConsole();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theTopOfEveryPageSearchesByKeyboard(int width) {
        try (Browser browser = Browser.open();
                BrowserUser karin = browser.window(width, 740).login("karin")) {
            for (String path : List.of("/index.xhtml", "/measure/measures.xhtml", "/deviation/cases.xhtml")) {
                karin.open(path);
                if (width == 360) {
                    karin.tabTo(karin.page().locator("#menu-button")).press("Enter");
                    karin.checkAccessibility().checkNoSidewaysScroll();
                }
                karin.tabTo(karin.page().locator("#find")).page().keyboard().type("fallet");
                karin.press("Enter");
                assertThat(karin.page().url()).endsWith("/deviation/cases.xhtml?status=every&text=fallet");
                assertThat(karin.page().locator("tbody tr").count()).isPositive();
            }
            karin.checkAccessibility().checkNoSidewaysScroll().checkConsole();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "karin, true",
        "kerstin, true",
        "mats, true",
        "sofia, true",
        "anna, false",
        "siv, false",
        "nils, false",
        "nora, false",
        "rut, false",
        "lars, false",
        "sven, false"
    })
    void onlyThoseWithCasesAreOfferedToSearchThem(String uid, boolean offered) {
        assertThat(ProductUnderTest.as(uid).get("/index.xhtml").document().select("header #find"))
                .hasSize(offered ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"karin, 1280", "karin, 360", "anna, 1280", "anna, 360", "nora, 1280"})
    void theTopOfEveryPageSearchesWhatGovernsTheWork(String uid, int width) {
        try (Browser browser = Browser.open();
                BrowserUser reader = browser.window(width, 740).login(uid)) {
            for (String path : List.of("/index.xhtml", "/yearwheel/wheel.xhtml")) {
                reader.open(path);
                if (width == 360) {
                    reader.page().locator("#menu-button").click();
                    reader.checkAccessibility().checkNoSidewaysScroll();
                }
                reader.page().locator("header input[type=search]").fill("läkemedel");
                reader.page()
                        .locator("header .find button")
                        .getByText(uid.equals("karin") ? "Sök rutin" : "Sök")
                        .click();
                assertThat(reader.settle().page().url()).contains("/routine/routines.xhtml?", "text=l%C3%A4kemedel");
                assertThat(reader.page().locator("main tbody tr mark").count()).isPositive();
                assertThat(reader.page().locator("main .notice").count()).isZero();
            }
            reader.checkAccessibility().checkNoSidewaysScroll().checkConsole();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nils", "lars"})
    void nobodyIsOfferedASearchThatLeadsNowhere(String uid) {
        assertThat(ProductUnderTest.as(uid).get("/index.xhtml").document().select("header input[type=search]"))
                .isEmpty();
    }

    private static com.microsoft.playwright.Page.LocatorOptions named(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    @ParameterizedTest
    @CsvSource({
        "karin, /deviation/cases.xhtml?status=every&text=fallet&severity=1",
        "karin, /measure/measures.xhtml?state=every&sort=owner&page=2",
        "karin, /deviation/mine.xhtml?sort=state",
        "karin, /deviation/mine.xhtml?state=returned&text=finns+inte",
        "karin, /statistics/statistics.xhtml",
        "karin, /statistics/statistics.xhtml?category=FALL&months=24",
        "karin, /statistics/pivot.xhtml?cols=quarter",
        "karin, /statistics/pivot.xhtml?rows=month",
        "karin, /statistics/pivot.xhtml?rows=unit&from=2026-01-01&per=care_days",
        "karin, /statistics/rows.xhtml?measure=measures",
        "kerstin, /statistics/pivot.xhtml?rows=unit&cols=quarter"
    })
    void holdsAtADeskAndOnAPhone(String uid, String path) {
        try (Browser browser = Browser.open();
                BrowserUser desk = browser.as(uid);
                BrowserUser phone = browser.window(360, 740).login(uid)) {
            for (BrowserUser user : List.of(desk, phone)) {
                user.open(path).checkAccessibility().checkNoSidewaysScroll().checkConsole();
            }
            assertThat(gzipped(desk.page().content())).isLessThan(MOST_GZIPPED);
        }
    }

    private static int gzipped(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    @Test
    void aNumberThatIsSearchedForOpensItsCase() {
        HttpUser karin = ProductUnderTest.as("karin");
        String address = karin.get("/deviation/cases.xhtml?status=closed&sort=newest")
                .document()
                .select("main td a[href*=number=20]")
                .get(0)
                .attr("href");
        String number = address.substring(address.indexOf('=') + 1);

        assertThat(karin.get("/deviation/cases.xhtml?text=" + number).path()).isEqualTo(address);
        assertThat(ProductUnderTest.as("johan")
                        .get("/deviation/cases.xhtml?text=" + number)
                        .text())
                .contains("Inga ärenden passar urvalet");
    }

    @Test
    void whatCannotBeMeantIsAnsweredInWords() {
        HttpUser karin = ProductUnderTest.as("karin");
        String many = IntStream.range(0, 200).mapToObj(n -> "unit=" + n).collect(Collectors.joining("&"));

        assertThat(answer(karin, "?" + many)).contains("En del av adressen gick inte att förstå");
        assertThat(answer(karin, "?status=nonsense")).contains("En del av adressen gick inte att förstå");
        assertThat(answer(karin, "?category=99999999999999999999&unit=x")).contains("gick inte att förstå");
        assertThat(answer(karin, "?from=2026-02-30")).contains("Ett datum i adressen finns inte");
        assertThat(answer(karin, "?text=a")).contains("Skriv minst två bokstäver");
        assertThat(answer(karin, "?text=%22%22%22%26%7C")).contains("Det finns inget ord att söka på");
        assertThat(answer(karin, "?text=" + "ord+".repeat(500))).contains("De första 100 tecknen");
        assertThat(answer(karin, "?status=every&page=-1")).contains("1–25 av");
        assertThat(answer(karin, "?status=every&page=1000000")).contains("Föregående");
        assertThat(answer(karin, "?unit=-5")).contains("Inga ärenden passar urvalet");
    }

    private static String answer(HttpUser user, String query) {
        HttpPage page = user.get("/deviation/cases.xhtml" + query);
        assertThat(page.status()).as(query).isEqualTo(200);
        return page.text();
    }

    @Test
    void theListIsAFileForThoseWhoMayReadItAlsoTwiceAtOnce() throws IOException {
        List<CompletableFuture<HttpPage>> asked = List.of(export("karin"), export("karin"));
        for (CompletableFuture<HttpPage> one : asked) {
            HttpPage file = one.join();
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Content-Disposition"))
                    .contains("attachment")
                    .contains(".xlsx");
            assertThat(sheet(file))
                    .contains("Ärendenummer")
                    .contains("Björkens")
                    .doesNotContain("Granens");
        }
        assertThat(sheet(export("sofia").join())).contains("Björkens").contains("Granens");
        assertThat(sheet(export("anna").join())).contains("Ärendenummer").doesNotContain("Björkens");
        assertThat(ProductUnderTest.as("nils").getOnly("/deviation/export").status())
                .isEqualTo(403);
        assertThat(ProductUnderTest.anonymous().getOnly("/deviation/export").status())
                .isEqualTo(302);
    }

    @Test
    void measuresAreAFileForThoseWhoMayReadThem() throws IOException {
        assertThat(measures("karin")).contains("Ansvarig").contains("Björkens").doesNotContain("Granens");
        assertThat(measures("sofia")).contains("Björkens").contains("Granens");
        assertThat(measures("sven")).contains("Ansvarig").doesNotContain("Björkens");
    }

    private static String measures(String uid) throws IOException {
        HttpPage file = ProductUnderTest.as(uid).getOnly("/measure/export?state=every");
        assertThat(file.header("Content-Disposition")).contains("atgarder-").contains(".xlsx");
        return sheet(file);
    }

    private static CompletableFuture<HttpPage> export(String uid) {
        HttpUser user = ProductUnderTest.as(uid);
        return CompletableFuture.supplyAsync(() -> user.getOnly("/deviation/export?status=every"));
    }

    private static String sheet(HttpPage page) throws IOException {
        Path file = Files.createTempFile("list", ".xlsx");
        Files.write(file, page.bytes());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return Parser.unescapeEntities(text(zip, "xl/worksheets/sheet1.xml"), false);
        } finally {
            Files.delete(file);
        }
    }

    private static String text(ZipFile zip, String entry) throws IOException {
        return new String(
                zip.getInputStream(zip.getEntry(entry)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void everyFigureOfTheStatisticsLeadsToAsManyCases() {
        HttpUser sofia = ProductUnderTest.as("sofia");
        HttpPage page = sofia.get("/statistics/statistics.xhtml?months=36");
        List<org.jsoup.nodes.Element> figures = page.document().select("main td.number a");
        assertThat(figures).hasSizeGreaterThan(15);
        for (org.jsoup.nodes.Element figure : figures) {
            String count = figure.ownText();
            String list = sofia.get(figure.attr("href")).text();
            boolean counted = Integer.parseInt(count.replaceAll("\\D", "")) <= MOST_COUNTED;
            assertThat(list)
                    .as(figure.attr("href"))
                    .containsPattern(counted ? "(av |)" + count + "( i listan|\\b)" : "av fler än 1.000");
        }
    }
}
