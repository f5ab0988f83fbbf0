package se.ledstjarnan.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.ejb.measure.EffectService;
import se.ledstjarnan.ejb.measure.EffectView;

/** What charts say of the measure on the page. */
@Named("measureEffect")
@RequestScoped
public class EffectPage {

    @Inject
    private EffectService effects;

    @Inject
    private MeasurePage page;

    private List<EffectChart> charts;

    public List<EffectChart> getCharts() {
        if (charts == null) {
            List<EffectView> views = effects.of(page.getView());
            EffectVerdict verdict = page.getView().judged().verdict();
            charts = IntStream.range(0, views.size())
                    .mapToObj(place -> new EffectChart(place, views.get(place), verdict))
                    .toList();
        }
        return charts;
    }

    /** Whether an indicator could be chosen and none is. */
    public boolean isUnchosen() {
        return page.getView().indicatorId() == null && page.may("CHOOSE_INDICATOR");
    }

    public boolean isShown() {
        return isUnchosen() || !getCharts().isEmpty();
    }
}
