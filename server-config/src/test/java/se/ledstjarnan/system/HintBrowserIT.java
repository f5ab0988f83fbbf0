package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hints of lex Sarah and lex Maria: kept and measured by those who oversee the laws, shown with their words to whoever judges. */
class HintBrowserIT {

    private static final String RULE = "Prov av tips";

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void asItWas() throws Exception {
        Rows.execute("delete from hint_rule where name = '" + RULE + "'");
    }

    @Test
    void aRuleIsWrittenAndMetInAReport() throws Exception {
        String word = Rows.text(
                "select substring(lower(d.what_happened) from '[a-zåäö]{7,}') from deviation d join unit u on u.id = d.unit_id"
                        + " where u.name like 'Björken%' and d.status = 'REPORTED' and d.kind = 'DEVIATION' and d.restriction = 'NONE'"
                        + " and d.what_happened ~ '[a-zåäö]{7}' order by d.id desc limit 1");
        String number = Rows.text("select d.number from deviation d join unit u on u.id = d.unit_id"
                + " where u.name like 'Björken%' and d.status = 'REPORTED' and d.kind = 'DEVIATION' and d.restriction = 'NONE'"
                + " and d.what_happened ~ '[a-zåäö]{7}' order by d.id desc limit 1");
        for (int width : new int[] {1280, 360}) {
            try (BrowserUser kerstin = browser.window(width, 800).login("kerstin")) {
                Page page = kerstin.open("/deviation/hints.xhtml").page();
                kerstin.checkNoSidewaysScroll().checkAccessibility().checkConsole();
                assertThat(page.locator("main").innerText())
                        .contains("Våld och hot")
                        .doesNotContain("Läkemedel med hög risk");
            }
        }
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/deviation/hints.xhtml").page();
            page.locator("#rule\\:name").fill(RULE);
            page.locator("#rule\\:words").fill("och, att");
            button(page, "Lägg till");
            kerstin.settle();
            assertThat(page.locator("#rule").innerText()).contains("för vanliga ord: och, att");
            page.locator("#rule\\:words").fill(word);
            button(page, "Lägg till");
            page.getByText("Regeln är tillagd.").waitFor();
            kerstin.settle().checkAccessibility();
        }
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/deviation/case.xhtml?number=" + number).page();
            karin.checkNoSidewaysScroll().checkAccessibility().checkConsole();
            assertThat(page.locator("#hints").innerText()).contains("Lex Sarah:", RULE, word, "Du bedömer.");
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
