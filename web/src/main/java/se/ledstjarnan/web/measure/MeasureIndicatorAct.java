package se.ledstjarnan.web.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.ejb.measure.MeasureIndicatorService;
import se.ledstjarnan.ejb.measure.MeasureRef;
import se.ledstjarnan.web.shared.Texts;

/** The form in which the indicator is chosen that a measure's effect is to be seen in. */
@Named
@ViewScoped
public class MeasureIndicatorAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeasureIndicatorService indicators;

    @Inject
    private MeasurePage page;

    private Long indicator;
    private boolean prepared;

    public String choose() {
        MeasureRef ref = page.ref();
        return page.run(() -> indicators.choose(ref, indicator), Texts.of("measure.done.saved"));
    }

    /** Those that the effect can be seen in. */
    public List<NamedChoice> getIndicators() {
        return indicators.choices(page.getView());
    }

    /** What holds, until another is chosen. */
    public Long getIndicator() {
        if (!prepared) {
            indicator = page.getView().indicatorId();
            prepared = true;
        }
        return indicator;
    }

    public void setIndicator(Long indicator) {
        this.indicator = indicator;
        this.prepared = true;
    }
}
