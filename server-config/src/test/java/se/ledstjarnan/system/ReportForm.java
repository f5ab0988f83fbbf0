package se.ledstjarnan.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The report form as somebody uses it; counts what they have to do. */
final class ReportForm {

    private final BrowserUser user;
    private int interactions;
    private int mandatory;

    ReportForm(BrowserUser user) {
        this.user = user;
    }

    static ReportForm open(BrowserUser user) {
        user.open("/deviation/report.xhtml");
        ReportForm form = new ReportForm(user);
        form.countMandatory();
        return form;
    }

    int interactions() {
        return interactions;
    }

    /** Answers that the steps seen so far demand. */
    int mandatory() {
        return mandatory;
    }

    ReportForm choose(String answer) {
        user.page()
                .locator(".choice label", new Page.LocatorOptions().setHasText(answer))
                .click();
        return done();
    }

    ReportForm write(String field, String text) {
        field(field).fill(text);
        interactions++;
        return this;
    }

    ReportForm next() {
        press("next");
        countMandatory();
        return this;
    }

    ReportForm press(String button) {
        field(button).click();
        return done();
    }

    Locator field(String id) {
        return user.page().locator("[id='report:" + id + "']");
    }

    /** From an empty form to the last step, about an operation. */
    ReportForm toLastStep(String whatHappened) {
        return choose("Något gick fel")
                .next()
                .next()
                .write("whatHappened", whatHappened)
                .write("doneAtOnce", "Inget")
                .next();
    }

    /** Sends and gives the number on the receipt. */
    String send() {
        press("send");
        return number();
    }

    String number() {
        user.page().waitForURL("**/receipt.xhtml*");
        return user.page().locator("#number").innerText();
    }

    String foreseen() {
        return field("foreseen").innerText();
    }

    private ReportForm done() {
        interactions++;
        user.settle();
        return this;
    }

    private void countMandatory() {
        mandatory += user.page()
                .locator("#report .need:visible:text('obligatoriskt')")
                .count();
    }
}
