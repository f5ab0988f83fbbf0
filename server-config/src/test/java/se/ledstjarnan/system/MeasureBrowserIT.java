package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures from date to verdict, and the lists and start pages as people of every role meet them. */
class MeasureBrowserIT {

    private static final List<int[]> WINDOWS = List.of(new int[] {1280, 900}, new int[] {360, 740});

    /** A measure and the user name of its owner. */
    private record Owned(long id, String owner) {}

    @Test
    void theOwnerMarksItDoneAndJudgesTheEffect() throws SQLException {
        Owned measure = planned();
        try (Browser browser = Browser.open();
                BrowserUser owner = browser.as(measure.owner())) {
            owner.open("/measure/measure.xhtml?id=" + measure.id())
                    .checkAccessibility()
                    .checkNoSidewaysScroll();
            owner.page().locator("[id='done:save']").click();
            owner.settle();
            assertThat(owner.page().locator("[id='done'] .error").count())
                    .as("words are demanded")
                    .isPositive();

            owner.page().locator("[id='done:comment']").fill("Larmet är bytt och provat <script>");
            owner.page().locator("[id='done:save']").click();
            owner.page().locator("[id='judge:save']").waitFor();
            owner.settle().checkAccessibility();
            assertThat(owner.page().locator("main").innerText()).contains("Larmet är bytt och provat <script>");

            owner.page().locator("[id='judge'] input[type=radio]").first().check();
            owner.page().locator("[id='judge:comment']").fill("Inga händelser sedan dess");
            owner.page().locator("[id='judge:save']").click();
            owner.page().locator("main .verdict").waitFor();
            owner.settle().checkAccessibility().checkNoSidewaysScroll().checkConsole();
            assertThat(verdict(measure.id())).isEqualTo("ACHIEVED");
        }
    }

    @Test
    void theOwnerChoosesAnIndicatorAndSaysThatItIsTooEarly() throws SQLException {
        String found = Rows.text("select m.id || ' ' || e.username from measure m join employee e on e.id = m.owner_id"
                + " where m.status = 'DONE' and m.verdict is null and m.early_at is null and m.origin = 'DEVIATION'"
                + " and m.follow_up is not null and e.username in ('karin', 'lena', 'magnus', 'birgitta', 'fatima')"
                + " order by m.id desc limit 1");
        String[] measure = found.split(" ");
        try (Browser browser = Browser.open();
                BrowserUser owner = browser.window(360, 740).login(measure[1])) {
            String page = "/measure/measure.xhtml?id=" + measure[0];
            owner.open(page + "&act=choose_indicator").checkAccessibility().checkNoSidewaysScroll();
            Locator choice = owner.page().locator("[id='indicator:indicator']");
            choice.selectOption(new SelectOption().setIndex(1));
            String name = choice.locator("option").nth(1).innerText();
            owner.page().locator("[id='indicator:save']").click();
            owner.page().waitForURL("**/measure.xhtml?id=" + measure[0]);
            owner.settle().checkAccessibility().checkNoSidewaysScroll();
            assertThat(owner.page().locator("main").innerText()).contains("Vad siffrorna säger", name);

            owner.page().getByText("För tidigt att säga").first().click();
            owner.page().locator("[id='judge:comment']").fill("Det har bara gått en vecka.");
            owner.page().locator("[id='judge:save']").click();
            owner.settle();
            assertThat(owner.page().locator("[id='judge'] .error").count())
                    .as("another day is demanded")
                    .isPositive();
            assertThat(owner.page().locator("[id='judge:comment']").inputValue())
                    .isEqualTo("Det har bara gått en vecka.");
            owner.page()
                    .locator("[id='judge:followUp_input']")
                    .fill(LocalDate.now().plusDays(77).toString());
            owner.page().keyboard().press("Tab");
            owner.page().locator("[id='judge:save']").click();
            owner.page().getByText("du får frågan igen").waitFor();
            owner.settle().checkAccessibility().checkConsole();
            assertThat(owner.page().locator("main").innerText()).contains("För tidigt att säga om den har hjälpt");
            assertThat(Rows.text("select early_at is not null from measure where id = " + measure[0]))
                    .isEqualTo("t");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna", "karin", "kerstin", "mats", "sofia", "nils", "nora", "rut", "lars", "sven", "johan", "siv"
            })
    void startPagesHoldAtADeskAndOnAPhone(String uid) {
        holds(uid, "/index.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deviation/cases.xhtml?status=every", "/measure/measures.xhtml?state=every"})
    void listsHoldAtADeskAndOnAPhone(String path) {
        holds("karin", path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/deviation/cases.xhtml?status=nonsense&kind=x&area=y&sort=z",
                "/deviation/cases.xhtml?unit=-1&category=99999999999999999999&handler=abc",
                "/deviation/cases.xhtml?from=1899-01-01&to=2026-02-30&page=-3",
                "/deviation/cases.xhtml?from=+999999999-12-31&to=0000-00-00&page=999999999999",
                "/deviation/cases.xhtml?text=%00%25%27%20or%201=1--%3Cscript%3E%23%7B1%2B1%7D&page=2147483647",
                "/measure/measures.xhtml?whose=everyone&state=odd&kind=odd&unit=x&page=0",
                "/measure/measures.xhtml?text=%5C%27%00%F0%9F%98%80&unit=-9&page=99999"
            })
    void whatCannotBeMeantInAnAddressIsLeftOut(String path) {
        HttpPage page = ProductUnderTest.as("karin").get(path);

        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.hasLoginForm()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?id=", "?id=-1", "?id=abc", "?id=99999999999999999999"})
    void aMeasureThatIsNotThereIsNotFound(String query) {
        assertThat(ProductUnderTest.as("karin")
                        .get("/measure/measure.xhtml" + query)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void somebodyElsesMeasureIsNotFoundEither() throws SQLException {
        long other = number("""
                select m.id from measure m join deviation d on d.id = m.origin_id join unit u on u.id = d.unit_id
                where u.name not like 'Björken%' and m.owner_id <> (select id from employee where username = 'karin')
                and (d.handler_id is null or d.handler_id <> (select id from employee where username = 'karin'))
                order by m.id limit 1
                """);

        assertThat(ProductUnderTest.as("karin")
                        .get("/measure/measure.xhtml?id=" + other)
                        .status())
                .isEqualTo(404);
    }

    private static void holds(String uid, String path) {
        try (Browser browser = Browser.open()) {
            for (int[] size : WINDOWS) {
                try (BrowserUser user = browser.window(size[0], size[1]).login(uid)) {
                    user.open(path).checkAccessibility().checkNoSidewaysScroll().checkConsole();
                }
            }
        }
    }

    private static Owned planned() throws SQLException {
        try (Connection connection = ProductUnderTest.asOwner();
                PreparedStatement query = connection.prepareStatement("""
                        select m.id, e.username from measure m join employee e on e.id = m.owner_id
                        where m.status = 'PLANNED' and e.active order by m.id limit 1
                        """);
                ResultSet rows = query.executeQuery()) {
            assertThat(rows.next()).as("the demo data has a planned measure").isTrue();
            return new Owned(rows.getLong(1), rows.getString(2));
        }
    }

    private static String verdict(long id) throws SQLException {
        try (Connection connection = ProductUnderTest.asOwner();
                PreparedStatement query = connection.prepareStatement("select verdict from measure where id = ?")) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = ProductUnderTest.asOwner();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
