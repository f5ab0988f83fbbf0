package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever changes what the report forms send gets a clear answer, and never one of ours gone wrong. */
class TamperedReportIT {

    private static final String REPORT = "/deviation/report.xhtml";
    private static final String QUICK = "/deviation/quick.xhtml";

    static Arguments[] tamperings() {
        return new Arguments[] {
            change("no view state", form -> form.remove("jakarta.faces.ViewState")),
            change("empty view state", form -> form.set("jakarta.faces.ViewState", "")),
            change("unknown view state", form -> form.set("jakarta.faces.ViewState", "123:456")),
            change("view state of no form", form -> form.set("jakarta.faces.ViewState", "<script>")),
            change("long view state", form -> form.set("jakarta.faces.ViewState", "A".repeat(100_000))),
            change("unknown kind", form -> form.set("report:kind", "NONSENSE")),
            change("kind of another type", form -> form.set("report:kind", "#{1+1}")),
            change("hidden answer of a later step", form -> form.set("report:unitId", "-1")),
            change("not a number", form -> form.set("report:unitId", "1 or 1=1")),
            change("NUL", form -> form.set("report:kind", "\0")),
            change("another source", form -> form.set("report:source", "AUTHORITY")),
            change("no form at all", form -> form.remove("report"))
        };
    }

    private static Arguments change(String what, UnaryOperator<HttpForm> how) {
        return Arguments.of(what, how);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void isAnsweredClearly(String what, UnaryOperator<HttpForm> tampering) {
        HttpUser anna = ProductUnderTest.as("anna");
        for (boolean ajax : new boolean[] {false, true}) {
            HttpForm form = anna.get(REPORT).form("report").set("report:kind", "DEVIATION");
            HttpForm pressed = ajax
                    ? form.pressAjax("report:next", "report", "report saved steps heading lead")
                    : form.press("report:next");
            isClear(anna.submit(tampering.apply(pressed)), what);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void theShortFormToo(String what, UnaryOperator<HttpForm> tampering) {
        HttpUser anna = ProductUnderTest.as("anna");
        HttpPage page = anna.get(QUICK);
        HttpForm form = page.form("quick");
        String kind = form.firstName("button");
        isClear(anna.submit(tampering.apply(form.pressAjax(kind, kind, "quick heading lead"))), what);
        isClear(anna.submit(anna.get(QUICK).form("quick").press("quick:send")), "sent before anything is chosen");
    }

    @Test
    void aBrokenAddressIsNoErrorOfOurs() {
        HttpUser anna = ProductUnderTest.as("anna");
        for (String query : new String[] {"unit=x", "unit=-1", "unit=99999999999999999999", "unit=%00", "unit="}) {
            assertThat(anna.get(QUICK + "?" + query).status()).as(query).isIn(200, 404);
        }
    }

    private static void isClear(HttpPage answer, String what) {
        assertThat(answer.status()).as(what + ": " + answer.text()).isLessThan(500);
        assertThat(answer.body()).as(what).doesNotContain("at se.ledstjarnan", "\tat ");
        assertThat(answer.text()).as(what).isNotBlank().doesNotContain("Exception");
    }
}
