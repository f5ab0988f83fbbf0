package se.ledstjarnan.web.selfmonitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.selfmonitoring.RoundView;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** One click makes a measure of a finding: what is to be right next time, within a month, by whoever clicks. All can be changed there. */
@Named
@RequestScoped
public class FindingMeasure {

    private static final int DAYS = 30;
    private static final int DAYS_TO_EFFECT = 90;

    @Inject
    private RoundPage page;

    @Inject
    private MeasureService measures;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private Long made;

    public String add(int place) {
        RoundView.Head head = page.getView().head();
        RoundView.Result finding = page.getFindings().stream()
                .filter(each -> each.question().place() == place)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate due = say.today().plusDays(DAYS);
        String prefix = head.kind() == CheckKind.INSPECTION ? "TS-" : "EK-";
        NewMeasure form = new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.CORRECTIVE,
                title(finding.question().text()),
                Texts.of(
                        "selfmonitoring.measure.description", finding.question().text(), head.title()),
                user.employeeId(),
                false,
                due,
                Texts.of("selfmonitoring.measure.expectation", head.target()),
                Texts.of("selfmonitoring.measure.how"),
                say.today().plusDays(DAYS_TO_EFFECT),
                null);
        if (!Attempt.to(() -> made = measures.add(prefix + head.number() + "." + place, form))) {
            return null;
        }
        Attempt.done(Texts.of("selfmonitoring.done.measure"));
        return "/measure/measure.xhtml?id=" + Objects.requireNonNull(made) + "&faces-redirect=true";
    }

    private static String title(String question) {
        String title = Texts.of("selfmonitoring.measure.title", question);
        return title.length() <= Text.SHORT ? title : Text.headline(title);
    }
}
