package se.ledstjarnan.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The case page as its user works with it. */
final class CasePageObject {

    private final BrowserUser user;
    private final Page page;
    private final String number;

    CasePageObject(BrowserUser user, String number) {
        this.user = user;
        this.page = user.page();
        this.number = number;
    }

    CasePageObject open(String tab) {
        user.open("/deviation/case.xhtml?number=" + number + "&tab=" + tab);
        return this;
    }

    String status() {
        return page.locator(".page-head .actions .tag").last().innerText();
    }

    String notice() {
        page.waitForSelector("#messages .notice");
        return page.locator("#messages").innerText();
    }

    String text() {
        return page.locator("main").innerText();
    }

    String nextStep() {
        return page.locator(".card.next").innerText();
    }

    /** Judges with the keyboard alone in the matrix, and in menus elsewhere. */
    CasePageObject judge(String eventType, String category, String suspected) {
        Locator kinds = page.locator("#judge\\:category");
        kinds.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(category));
        user.settle();
        return judgeAsProposed(eventType, suspected);
    }

    /** With the category that stands there already. */
    CasePageObject judgeAsProposed(String eventType, String suspected) {
        page.locator("#judge\\:eventType").selectOption(eventType);
        page.locator("#judge\\:severity-1-1").focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.getByLabel(suspected, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        user.settle();
        return this;
    }

    String matrixSays() {
        return page.locator(".matrix-says").first().innerText();
    }

    CasePageObject write(String topic, String causeArea, String text) {
        page.locator("#note\\:topic").selectOption(topic);
        user.settle();
        if (causeArea != null) {
            page.locator("#note\\:causeArea").selectOption(causeArea);
        }
        page.locator("#note\\:text").fill(text);
        return this;
    }

    String written() {
        return page.locator("#note\\:text").inputValue();
    }

    CasePageObject reply(String text) {
        page.locator("#feedback\\:text").fill(text);
        return this;
    }

    /** Presses the button of that form and waits for what comes of it. */
    CasePageObject save(String form) {
        page.locator("#" + form + "\\:save").click();
        user.settle();
        page.waitForLoadState();
        user.settle();
        return this;
    }

    CasePageObject press(String button) {
        page.locator(".card.next")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForLoadState();
        user.settle();
        return this;
    }

    /** As somebody would who changes what the page sends. */
    CasePageObject tamper(String selector, String value) {
        page.evaluate(
                "([selector, value]) => document.querySelectorAll(selector).forEach(field => { field.value = value; })",
                new String[] {selector, value});
        return this;
    }

    CasePageObject check() {
        if (page.locator(".page-head .actions .tag").count() == 0) {
            throw new AssertionError(
                    "No case at " + page.url() + ": " + page.locator("body").innerText());
        }
        user.checkAccessibility().checkNoSidewaysScroll();
        return this;
    }

    CasePageObject width(int width) {
        page.setViewportSize(width, 800);
        return this;
    }
}
