package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Retention and archive in a browser: going through a list, two who see to it, terms, stops, and a delivery. */
class DisposalBrowserIT {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aListIsGoneThroughAndRefusedByAnotherThanTheOneWhoProposed() throws Exception {
        String list = Rows.text("select max(number) from disposal_list where status = 'DRAFT'");
        String address = "/disposal/list.xhtml?number=" + list;
        try (BrowserUser rut = browser.as("rut")) {
            Page page = rut.open(address).page();
            rut.checkAccessibility();
            long before = removable(list);
            page.locator("button[aria-label^='Undanta ']").first().click();
            page.waitForLoadState();
            assertThat(page.locator(".field.wrong").first().innerText()).contains("Skäl att behålla");
            page.locator("#items\\:reason").fill("Ingår i ett forskningsprojekt");
            page.locator("button[aria-label^='Undanta ']").first().click();
            page.getByText("Ärendet är undantaget").waitFor();
            assertThat(removable(list)).isEqualTo(before - 1);
            page = rut.open(address + "&show=LEFT_OUT").page();
            page.locator("button[aria-label^='Ta med igen ']").first().click();
            page.getByText("Ärendet är med igen").waitFor();
            assertThat(removable(list)).isEqualTo(before);
            page = rut.open(address).page();
            button(page, "Föreslå gallring");
            page.getByText("Du har själv föreslagit gallringen.").first().waitFor();
            assertThat(page.locator("#approve\\:approve").count()).isZero();
        }
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open(address).page();
            sofia.checkAccessibility();
            assertThat(page.locator("#approve\\:approve").count()).isEqualTo(1);
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Avvisa listan"))
                    .click();
            page.locator("#reject\\:words").fill("Vänta till efter tillsynen.");
            page.locator("#reject\\:reject").click();
            page.getByText("Listan är avvisad.").waitFor();
        }
        try (BrowserUser rut = browser.as("rut")) {
            Page page = rut.open("/disposal/lists.xhtml").page();
            button(page, "Gör en lista i dag");
            page.getByText("Listan är gjord.").waitFor();
        }
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        try (BrowserUser rut = browser.as("rut")) {
            Page page = rut.open("/disposal/class.xhtml").page();
            rut.checkAccessibility();
            page.locator("#write\\:kind").selectOption("DEVIATION");
            page.locator("#write\\:name").fill("Prov");
            page.locator("#write input[type=radio]").nth(1).check();
            page.locator("#write\\:years").fill("tio");
            button(page, "Spara");
            page.getByText("Skriv antalet år med siffror").waitFor();
            assertThat(page.locator("#write\\:years").inputValue()).isEqualTo("tio");
            page.locator("#write\\:years").fill("3");
            page.locator("#write\\:reference").fill("KS § 9");
            button(page, "Spara");
            page.getByText("Skriv vilken dag beslutet fattades.").waitFor();
            page = rut.open("/disposal/hold.xhtml").page();
            rut.checkAccessibility();
            page.locator("#write\\:number").fill("9999-1");
            page.locator("#write\\:reason").selectOption("APPEAL");
            button(page, "Lägg stopp");
            page.getByText("Det finns inget ärende med det numret").waitFor();
            page = rut.open("/disposal/order.xhtml").page();
            rut.checkAccessibility();
            button(page, "Beställ");
            assertThat(page.locator(".field.wrong").first().innerText()).contains("Slag av ärenden");
        }
    }

    @Test
    void theAddressOfARemovedCaseSaysThatItIsGoneAndByWhichDecision() throws Exception {
        for (int i = 0;
                i < 240 && Rows.number("select count(*) from disposal_item where disposed_at is not null") == 0;
                i++) {
            Thread.sleep(250);
        }
        String address = "/deviation/case.xhtml?number="
                + Rows.text(
                        "select max(case_number) from disposal_item where disposed_at is not null and case_type = 'deviation'");
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open(address).page();
            assertThat(page.locator("main").innerText()).contains("Ärendet är gallrat", "Beslut");
            assertThat(page.locator("main a[href*='/disposal/protocol?number=']")
                            .count())
                    .isEqualTo(1);
            sofia.checkAccessibility().checkNoSidewaysScroll().checkConsole();
        }
        HttpPage missing =
                new HttpUser(ProductUnderTest.baseUrl()).login("lars").get(address);
        assertThat(missing.status()).as("who is no employee is told nothing").isIn(403, 404);
        assertThat(missing.text()).doesNotContain("gallrat");
        missing = new HttpUser(ProductUnderTest.baseUrl()).login("anna").get(address);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text())
                .contains("Ärendet är gallrat", "svarar den som registrerar")
                .doesNotContain("Gallringsprotokoll");
    }

    @Test
    void everyPageIsAccessibleAndFitsATelephone() {
        try (BrowserUser rut = browser.window(360, 740).login("rut")) {
            for (String path : new String[] {
                "/disposal/lists.xhtml",
                "/disposal/list.xhtml?number=1",
                "/disposal/list.xhtml?number=2&show=HINDERED",
                "/disposal/classes.xhtml",
                "/disposal/class.xhtml",
                "/disposal/holds.xhtml",
                "/disposal/hold.xhtml",
                "/disposal/archives.xhtml",
                "/disposal/archive.xhtml?number=1",
                "/disposal/order.xhtml"
            }) {
                rut.open(path).checkNoSidewaysScroll().checkAccessibility();
            }
            rut.checkConsole();
        }
    }

    private static long removable(String list) throws Exception {
        return Rows.number(
                "select count(*) from disposal_item i join disposal_list l on l.id = i.list_id where l.number = " + list
                        + " and i.hinder is null and i.left_out_reason is null");
    }

    private static void button(Page page, String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
