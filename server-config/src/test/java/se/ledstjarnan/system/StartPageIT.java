package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in: who is asked to log in, who gets further, and that the pages hold in a real browser. */
class StartPageIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna", "karin", "kerstin", "mats", "sofia", "nils", "nora", "rut", "lars", "sven", "johan", "siv"
            })
    void everyDemoAccountReachesTheStartPage(String uid) {
        HttpPage page = ProductUnderTest.as(uid).get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.hasLoginForm()).isFalse();
    }

    @Test
    void aStrangerIsAskedToLogIn() {
        assertThat(ProductUnderTest.anonymous().get("/").hasLoginForm()).isTrue();
        assertThat(ProductUnderTest.anonymous().get("/index.xhtml").hasLoginForm())
                .isTrue();
    }

    @Test
    void theSessionCookieIsClosedToScriptsAndOtherSites() {
        HttpPage page = ProductUnderTest.anonymous().getOnly("/login.xhtml");

        assertThat(page.headers("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void theServersOwnPagesAreNotServed() {
        HttpUser stranger = ProductUnderTest.anonymous();

        for (String path : new String[] {"/openapi", "/metrics"}) {
            HttpPage page = stranger.get(path);
            assertThat(page.status() >= 400 || page.hasLoginForm()).as(path).isTrue();
        }
    }

    @Test
    void whatThePageHasNoRoomForIsNamedAndLedTo() {
        try (Browser browser = Browser.open();
                BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/").page();
            assertThat(page.locator(".tasks-table tbody tr").count()).isEqualTo(12);
            Locator rest = page.locator("main ul.plain-list a");
            assertThat(rest.count()).isGreaterThan(2);
            assertThat(rest.allInnerTexts()).doesNotHaveDuplicates().noneMatch(String::isBlank);
            HttpUser reader = ProductUnderTest.as("karin");
            assertThat(rest.all().stream().map(link -> link.getAttribute("href")))
                    .allSatisfy(address ->
                            assertThat(reader.get(address).status()).as(address).isEqualTo(200));
        }
    }

    @Test
    void theWayInHoldsInABrowser() {
        try (Browser browser = Browser.open();
                BrowserUser anna = browser.anonymous()) {
            anna.open("/").checkAccessibility();
            anna.loginByForm("anna")
                    .checkAccessibility()
                    .checkNoSidewaysScroll()
                    .checkConsole();
        }
    }
}
