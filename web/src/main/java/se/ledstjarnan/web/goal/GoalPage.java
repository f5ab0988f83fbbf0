package se.ledstjarnan.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.goal.GoalStatus;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.ejb.goal.GoalLinks;
import se.ledstjarnan.ejb.goal.GoalRef;
import se.ledstjarnan.ejb.goal.GoalService;
import se.ledstjarnan.ejb.goal.GoalView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A goal: what it is measured by and how it goes, where it comes from and what it is broken down to, and what is said of it. */
@Named
@ViewScoped
public class GoalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GoalService goals;

    @Inject
    private Say say;

    private String number;
    private GoalRef ref;
    private transient GoalView view;
    private transient List<Line> lines;
    private transient Map<String, List<GoalLinks.GoalLink>> links;

    /**
     * A row of the table of outcomes: an indicator in one of its units.
     *
     * @param point the latest of the year shown; null for none
     */
    public record Line(
            GoalView.Measured measured, SeriesOutcome series, SeriesOutcome.Point point, OutcomePicture picture) {}

    public void load() {
        ref = getView().head().ref();
    }

    public GoalView getView() {
        if (view == null) {
            view = goals.open(Typed.number(number));
        }
        return view;
    }

    /** Does something with the goal as it was shown, and then shows it with what was done. */
    String act(String done, Consumer<GoalRef> verb) {
        return Attempt.to(() -> verb.accept(ref), this::renew, "goal.stale.goal")
                ? Answer.saved("/goal/goal.xhtml?number=" + ref.number(), done)
                : null;
    }

    private void renew() {
        view = null;
        lines = null;
        links = null;
        load();
    }

    /** The year that is shown: this one, or the nearest of the goal's. */
    public int getYear() {
        GoalView.Head head = getView().head();
        return Math.max(head.firstYear(), Math.min(say.today().getYear(), head.lastYear()));
    }

    /** What the goal's own indicators came to, and those of units below it. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = getView().indicators().stream()
                    .flatMap(measured -> (measured.own() == null
                                    ? measured.below().stream()
                                    : Stream.concat(Stream.of(measured.own()), measured.below().stream()))
                            .map(series -> new Line(
                                    measured,
                                    series,
                                    series.latest().orElse(null),
                                    series == measured.own() ? OutcomePicture.of(series, getYear()) : null)))
                    .toList();
        }
        return lines;
    }

    /** What the goal itself is measured by. */
    public List<Line> getOwn() {
        return getLines().stream().filter(line -> line.picture() != null).toList();
    }

    /** The same in units below. */
    public List<Line> getBelow() {
        return getLines().stream().filter(line -> line.picture() == null).toList();
    }

    /** Those with a picture. */
    public List<Line> getDrawn() {
        return getLines().stream()
                .filter(line -> line.picture() != null && line.picture().isDrawn())
                .toList();
    }

    /** Indicators that are measured nowhere within the goal's unit. */
    public List<GoalView.Measured> getUnmeasured() {
        return getView().indicators().stream()
                .filter(each -> each.own() == null && each.below().isEmpty())
                .toList();
    }

    /** What follows from the goal, under its headings. */
    public Map<String, List<GoalLinks.GoalLink>> getLinks() {
        if (links == null) {
            links = getView().links().stream()
                    .collect(Collectors.groupingBy(GoalLinks.GoalLink::kind, TreeMap::new, Collectors.toList()));
        }
        return links;
    }

    public boolean isDraft() {
        return getView().head().status() == GoalStatus.DRAFT;
    }

    public boolean isDecided() {
        return getView().head().status() == GoalStatus.DECIDED;
    }

    /** Whether something waits for a decision: the goal, or its new wording. */
    public boolean isToDecide() {
        return isDraft() || getView().waiting() != null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
