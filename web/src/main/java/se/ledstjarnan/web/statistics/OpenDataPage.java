package se.ledstjarnan.web.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.statistics.OpenFigure;
import se.ledstjarnan.ejb.statistics.OpenDataService;
import se.ledstjarnan.ejb.statistics.OpenYear;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;

/** What anyone may fetch, and what would be added; {@code year} in the address is the year that is looked at. */
@Named
@ViewScoped
public class OpenDataPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenDataService service;

    private boolean on;
    private List<OpenYear> published = List.of();
    private List<Integer> waiting = List.of();
    private Integer year;
    private List<OpenFigure> preview = List.of();

    public void load() {
        on = service.isOn();
        published = service.years();
        waiting = service.waiting();
        Long asked = Asked.id(Asked.parameter("year"));
        year = waiting.stream()
                .filter(each -> asked != null && asked == (long) each)
                .findFirst()
                .orElse(null);
        if (year != null) {
            preview = service.preview(year);
        }
    }

    public String publish() {
        return Attempt.to(() -> service.publish(year))
                ? Answer.saved("/statistics/open-data.xhtml", "statistics.open.done", year.toString())
                : null;
    }

    public boolean isOn() {
        return on;
    }

    public List<OpenYear> getPublished() {
        return published;
    }

    public List<Integer> getWaiting() {
        return waiting;
    }

    public Integer getYear() {
        return year;
    }

    public List<OpenFigure> getPreview() {
        return preview;
    }

    public String part(OpenFigure figure) {
        return OpenDataFiles.part(figure);
    }
}
