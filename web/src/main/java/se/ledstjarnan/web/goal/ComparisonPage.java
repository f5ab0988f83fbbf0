package se.ledstjarnan.web.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.goal.KoladaFigure;
import se.ledstjarnan.domain.goal.KoladaSeries;
import se.ledstjarnan.domain.goal.Quarter;
import se.ledstjarnan.ejb.goal.ComparedIndicator;
import se.ledstjarnan.ejb.goal.KoladaService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Texts;

/** One measure over the years: own municipality, peers, country, and the quarter of each year. */
@Named("comparisonPage")
@RequestScoped
public class ComparisonPage {

    @Inject
    private KoladaService service;

    @Inject
    private GoalWords words;

    private KoladaService.Measure shown;

    /** A year; the quarter is null where it cannot be said. */
    public record Row(KoladaFigure figure, Quarter quarter) {}

    /** Throws where there is no such measure. */
    public void load() {
        shown = service.measure(Asked.text(Asked.parameter("kpi")));
    }

    public KoladaService.Frame getFrame() {
        return shown.frame();
    }

    public KoladaSeries getSeries() {
        return shown.series();
    }

    public List<Row> getRows() {
        return shown.series().figures().stream()
                .filter(KoladaFigure::isKnown)
                .map(figure -> new Row(
                        figure, figure.quarter(shown.series().direction()).orElse(null)))
                .toList();
    }

    /** Own indicators that are seen beside it. */
    public List<ComparedIndicator> getIndicators() {
        return shown.indicators();
    }

    public boolean isDrawn() {
        return getRows().size() > 1;
    }

    public SeriesPicture getPicture() {
        return SeriesPicture.of(shown.series());
    }

    /** What the chart shows, in a sentence; the table holds the rest. */
    public String getSummary() {
        return shown.series()
                .latest()
                .map(latest -> Texts.of(
                        "goal.chart.summary",
                        String.valueOf(latest.year()),
                        words.own(latest),
                        words.value(latest.peerMedian()),
                        words.value(latest.country())))
                .orElse("");
    }
}
