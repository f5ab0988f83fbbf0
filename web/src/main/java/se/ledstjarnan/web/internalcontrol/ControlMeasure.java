package se.ledstjarnan.web.internalcontrol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.internalcontrol.PlanView;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** One click makes a measure of what a control showed: within a month, by whoever is responsible. All can be changed there. */
@Named
@RequestScoped
public class ControlMeasure {

    private static final int DAYS = 30;
    private static final int DAYS_TO_EFFECT = 120;

    @Inject
    private ControlMomentPage page;

    @Inject
    private MeasureService measures;

    @Inject
    private Say say;

    private Long made;

    public String add(int month) {
        PlanView.Moment moment = page.getMoment();
        PlanView.Cell cell = moment.cells().stream()
                .filter(each -> each.month() == month && each.performance() != null)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate due = say.today().plusDays(DAYS);
        NewMeasure form = new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.CORRECTIVE,
                title(moment.words()),
                Objects.toString(cell.deviation(), cell.words()),
                moment.responsible().id(),
                false,
                due,
                Texts.of("internalcontrol.measure.expectation"),
                Texts.of("internalcontrol.measure.how"),
                say.today().plusDays(DAYS_TO_EFFECT),
                null);
        if (!Attempt.to(() -> made = measures.add(page.getRef() + "-" + month, form))) {
            return null;
        }
        Attempt.done(Texts.of("internalcontrol.done.measure"));
        return "/measure/measure.xhtml?id=" + Objects.requireNonNull(made) + "&faces-redirect=true";
    }

    private static String title(String words) {
        String title = Texts.of("internalcontrol.measure.title", words);
        return title.length() <= Text.SHORT ? title : Text.headline(title);
    }
}
