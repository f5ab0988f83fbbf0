package se.ledstjarnan.bench;

import java.util.Map;
import se.ledstjarnan.system.HttpForm;
import se.ledstjarnan.system.HttpPage;
import se.ledstjarnan.system.HttpUser;

/** A report from the opened form to the receipt, as the browser sends it: one page, four answers by Ajax, the receipt. */
final class ReportJourney {

    private static final String UPDATE = "report saved steps heading lead";

    private final HttpUser user;

    ReportJourney(HttpUser user) {
        this.user = user;
    }

    /** Reports and gives the bytes of the form's page. */
    int report(BytesRead bytes) {
        HttpPage page = user.get("/deviation/report.xhtml");
        HttpForm form = page.form("report");
        form = form.renewed(step(form, Map.of("report:kind", "DEVIATION"), "report:next"));
        form = form.renewed(step(form, Map.of(), "report:next"));
        Map<String, String> told = Map.of(
                "report:whatHappened", "Personen halkade på nystädat golv.", "report:doneAtOnce", "Torkade upp.");
        form = form.renewed(step(form, told, "report:next"));
        HttpPage answer = step(form, Map.of("report:concerns", "OPERATION"), "report:send");
        if (!answer.body().contains("/deviation/receipt.xhtml")) {
            throw new IllegalStateException("The report was not sent: " + answer.body());
        }
        return bytes.of("/deviation/report.xhtml");
    }

    private HttpPage step(HttpForm form, Map<String, String> answers, String button) {
        answers.forEach(form::set);
        HttpPage answer = user.post(
                form.action(), form.pressAjax(button, "report", UPDATE).fields());
        if (answer.status() != 200) {
            throw new IllegalStateException("HTTP " + answer.status() + " after " + button);
        }
        return answer;
    }

    /** Gives the size of a page that was measured apart, so that measuring it is no part of the journey's time. */
    interface BytesRead {
        int of(String path);
    }
}
