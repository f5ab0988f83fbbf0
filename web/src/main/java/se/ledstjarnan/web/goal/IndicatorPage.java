package se.ledstjarnan.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.KoladaFigure;
import se.ledstjarnan.domain.goal.KoladaSeries;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.ejb.goal.IndicatorRef;
import se.ledstjarnan.ejb.goal.IndicatorService;
import se.ledstjarnan.ejb.goal.IndicatorView;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.PageAccess;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** An indicator: what it is, what it came to in each unit against its targets, and how others stand where it is official. */
@Named
@ViewScoped
public class IndicatorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int YEARS_AHEAD = 3;

    @Inject
    private IndicatorService indicators;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private String number;
    private IndicatorRef ref;
    private transient IndicatorView view;
    private transient KoladaSeries beside;

    /** A row of the table of units. @param point the latest; null for none */
    public record Line(SeriesOutcome series, SeriesOutcome.Point point, OutcomePicture picture) {}

    /** An outcome of the unit that is shown closer. */
    public record Row(SeriesOutcome.Point point, IndicatorView.Detail detail) {}

    public void load() {
        ref = getView().head().ref();
    }

    public IndicatorView getView() {
        if (view == null) {
            view = indicators.open(Typed.number(number));
        }
        return view;
    }

    /** Does something with the indicator as it was shown, and then shows it with what was done. */
    String act(String done, Consumer<IndicatorRef> verb) {
        return Attempt.to(() -> verb.accept(ref), this::renew, "goal.stale.indicator")
                ? Answer.saved("/goal/indicator.xhtml?number=" + ref.number(), done)
                : null;
    }

    private void renew() {
        view = null;
        load();
    }

    public List<Line> getLines() {
        return getView().series().stream()
                .map(series -> new Line(
                        series,
                        series.latest().orElse(null),
                        OutcomePicture.of(series, say.today().getYear())))
                .toList();
    }

    /** The unit that is shown closer: the one of the address, or the first. */
    public Line getShown() {
        Long unit = Asked.id(Asked.parameter("unit"));
        List<Line> lines = getLines();
        return lines.stream()
                .filter(line -> unit != null && unit.equals(line.series().unitId()))
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.get(0));
    }

    /** Its outcomes, the latest first. */
    public List<Row> getRows() {
        SeriesOutcome series = getShown().series();
        return series.outcomes().stream()
                .sorted(Comparator.comparing(SeriesOutcome.Point::firstDay).reversed())
                .map(point -> new Row(
                        point,
                        getView().details().stream()
                                .filter(each -> each.firstDay().equals(point.firstDay())
                                        && Objects.equals(each.unitId(), series.unitId()))
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    /** "2025: 80, 2026: 85". */
    public String targets(SeriesOutcome series) {
        List<String> said = IntStream.rangeClosed(
                        say.today().getYear() - 1, say.today().getYear() + YEARS_AHEAD)
                .filter(year -> series.target(year) != null)
                .mapToObj(year -> year + ": " + Decimals.typed(series.target(year)))
                .toList();
        return said.isEmpty() ? "–" : String.join(", ", said);
    }

    /** The official measure that it is, or is seen beside; null for none. */
    public KoladaSeries getBeside() {
        if (beside == null && getView().head().officialKpi() != null) {
            beside = indicators.beside(getView()).orElse(null);
        }
        return beside;
    }

    /** The page of it, where the reader may open that; null otherwise. */
    public String getBesideLink() {
        String page = "/goal/comparison.xhtml?kpi=" + getBeside().kpi();
        return PageAccess.leads(page, user.roles()) ? page : null;
    }

    /** The figures of other municipalities, the latest year first. */
    public List<KoladaFigure> getOthers() {
        return getBeside() == null
                ? List.of()
                : getBeside().figures().stream()
                        .filter(KoladaFigure::isKnown)
                        .sorted(Comparator.comparing(KoladaFigure::year).reversed())
                        .toList();
    }

    /** Where it comes from, in words. */
    public String getSource() {
        IndicatorView.Head head = getView().head();
        String source = Texts.of("goal.source." + head.source());
        return switch (head.source()) {
            case MANUAL -> source;
            case SYSTEM -> source + ": " + Texts.of("goal.own." + head.sourceKey());
            case KOLADA -> source + " " + head.sourceKey();
        };
    }

    public boolean isByHand() {
        return getView().head().source() == IndicatorSource.MANUAL;
    }

    public boolean isRetired() {
        return getView().head().retiredOn() != null;
    }

    /** Whether the reader enters anything here. */
    public boolean isEntering() {
        return !isRetired()
                && (getView().rights().enters() || !getView().rights().led().isEmpty());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
