package se.ledstjarnan.web.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.goal.KoladaFigure;
import se.ledstjarnan.domain.goal.KoladaSeries;
import se.ledstjarnan.domain.goal.Quarter;
import se.ledstjarnan.ejb.goal.KoladaService;
import se.ledstjarnan.web.shared.Asked;

/** The measures of an area with their latest year. */
@Named("comparisonList")
@RequestScoped
public class ComparisonList {

    @Inject
    private KoladaService service;

    private KoladaService.Area shown;

    /** A measure and its latest year; the year is null where nothing is known of it, the quarter where it cannot be said. */
    public record Row(KoladaSeries series, KoladaFigure latest, Quarter quarter) {}

    private KoladaService.Area shown() {
        if (shown == null) {
            shown = service.area(Asked.text(Asked.parameter("area")));
        }
        return shown;
    }

    public KoladaService.Frame getFrame() {
        return shown().frame();
    }

    public List<String> getAreas() {
        return shown().areas();
    }

    public String getArea() {
        return shown().area();
    }

    /** Another area was asked for than there is. */
    public boolean isIgnored() {
        String asked = Asked.text(Asked.parameter("area"));
        return !asked.isEmpty() && !asked.equals(shown().area());
    }

    public List<Row> getRows() {
        return shown().series().stream()
                .map(series -> new Row(
                        series, series.latest().orElse(null), series.quarter().orElse(null)))
                .toList();
    }
}
