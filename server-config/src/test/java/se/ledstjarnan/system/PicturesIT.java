package se.ledstjarnan.system;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures that the README and the guides of the roles show, with demo data. They go to {@code target/pictures}, or to
 * the folder in the property {@code ledstjarnan.pictures}: {@code mvn verify -Dledstjarnan.pictures=docs/pictures} renews them.
 */
class PicturesIT {

    private final Path folder = Path.of(System.getProperty("ledstjarnan.pictures", "target/pictures"))
            .toAbsolutePath();

    /** The job may not have drafted one yet. */
    @BeforeAll
    static void aQuarter() {
        try (Browser browser = Browser.open();
                BrowserUser mats = browser.as("mats")) {
            Page page = mats.open("/report/reports.xhtml?kind=mas-kvartal").page();
            if (page.locator("main td a").count() == 0) {
                page.locator("#draft\\:kind").selectOption("mas-kvartal");
                page.locator("#draft\\:day_input")
                        .fill(LocalDate.now().minusMonths(3).toString());
                page.locator("#draft\\:go").click();
                page.waitForURL("**/report/report.xhtml?number=*");
            }
        }
    }

    @Test
    void fivePagesMostUsed() throws IOException, SQLException {
        Files.createDirectories(folder);
        try (Browser browser = Browser.open()) {
            try (BrowserUser karin = browser.as("karin")) {
                picture(karin, "/", "start");
                picture(karin, "/deviation/cases.xhtml", "cases");
                picture(karin, "/deviation/case.xhtml?number=" + caseUnderWork() + "&tab=investigation", "case");
            }
            try (BrowserUser anna = browser.window(360, 740).login("anna")) {
                picture(anna, "/deviation/report.xhtml", "report");
            }
            try (BrowserUser mats = browser.as("mats")) {
                mats.open("/report/reports.xhtml?kind=mas-kvartal");
                picture(mats, mats.page().locator("main td a").first().getAttribute("href"), "quarter");
            }
        }
    }

    /** One for the guide of each role, of the page that it begins with. */
    @Test
    void aPageOfEachRole() throws IOException {
        Files.createDirectories(folder);
        try (Browser browser = Browser.open()) {
            try (BrowserUser anna = browser.window(360, 740).login("anna")) {
                picture(anna, "/deviation/report.xhtml", "guide-medarbetare");
            }
            for (String[] row : new String[][] {
                {"karin", "/", "enhetschef"},
                {"kerstin", "/yearwheel/steering.xhtml", "kvalitetssamordnare"},
                {"mats", "/report/reports.xhtml?kind=mas-kvartal", "mas"},
                {"sofia", "/board/meetings.xhtml", "socialchef"},
                {"nils", "/board/meetings.xhtml", "fortroendevald"},
                {"nora", "/board/meetings.xhtml", "namndsekreterare"},
                {"rut", "/registration/queue.xhtml", "registrator"},
                {"lars", "/supplier/mine.xhtml", "leverantor"},
                {"sven", "/settings/profile.xhtml", "systemforvaltare"}
            }) {
                try (BrowserUser user = browser.as(row[0])) {
                    picture(user, row[1], "guide-" + row[2]);
                }
            }
        }
    }

    private void picture(BrowserUser user, String page, String name) {
        user.open(page)
                .checkAccessibility()
                .checkNoSidewaysScroll()
                .checkConsole()
                .screenshot(folder.resolve(name + ".png"));
    }

    private static String caseUnderWork() throws SQLException {
        try (Connection connection = ProductUnderTest.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select number from deviation d join unit u on u.id = d.unit_id where u.name like 'Björken%'"
                                + " and status = 'ACTING' and restriction = 'NONE' order by number desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }
}
