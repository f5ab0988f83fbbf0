package se.ledstjarnan.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.review.ReviewFindingKind;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.review.ReviewView;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** One click makes a measure of a finding, within a month, by whoever clicks. All can be changed there. */
@Named
@RequestScoped
public class ReviewFindingMeasure {

    private static final int DAYS = 30;
    private static final int DAYS_TO_EFFECT = 120;

    @Inject
    private ReviewPage page;

    @Inject
    private MeasureService measures;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private Long made;

    public String add(int place) {
        ReviewView.Head head = page.getView().head();
        ReviewView.Finding finding = page.getView().findings().stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate due = say.today().plusDays(DAYS);
        NewMeasure form = new NewMeasure(
                MeasureReach.UNIT,
                finding.kind() == ReviewFindingKind.DEFICIENCY ? MeasureKind.CORRECTIVE : MeasureKind.PREVENTIVE,
                title(finding.words()),
                Texts.of("review.measure.description", head.authority(), head.title(), finding.words()),
                user.employeeId(),
                false,
                due,
                Texts.of("review.measure.expectation." + finding.kind()),
                Texts.of("review.measure.how"),
                say.today().plusDays(DAYS_TO_EFFECT),
                null);
        if (!Attempt.to(() -> made = measures.add(head.name() + "." + place, form))) {
            return null;
        }
        Attempt.done(Texts.of("review.done.measure"));
        return "/measure/measure.xhtml?id=" + Objects.requireNonNull(made) + "&faces-redirect=true";
    }

    private static String title(String words) {
        String title = Texts.of("review.measure.title", Text.headline(words));
        return title.length() <= Text.SHORT ? title : Text.headline(title);
    }
}
