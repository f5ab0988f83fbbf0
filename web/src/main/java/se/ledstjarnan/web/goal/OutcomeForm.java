package se.ledstjarnan.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.ledstjarnan.domain.goal.Forecast;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.Missing;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.goal.IndicatorService;
import se.ledstjarnan.ejb.goal.IndicatorView;
import se.ledstjarnan.ejb.goal.OutcomeService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** The outcomes of a period being entered, a row for each unit that has none; fetched where nobody enters them. */
@Named
@ViewScoped
public class OutcomeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Rows that the form has room for; the units beyond come when those have been entered. */
    private static final int PLACES = 30;

    private static final int PERIODS = 12;

    @Inject
    private IndicatorService indicators;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private OutcomeWords words;

    @Inject
    private Say say;

    private String number;
    private int indicator;
    private LocalDate firstDay;
    private IndicatorView.Head head;
    private List<OutcomeLine> lines = new ArrayList<>();
    private int left;

    public void load() {
        indicator = Typed.number(number);
        IndicatorView view = indicators.open(indicator);
        head = view.head();
        if (!view.rights().enters() && view.rights().led().isEmpty()) {
            throw new NotAllowedException();
        }
        firstDay = asked();
        List<SeriesOutcome> open = view.series().stream()
                .filter(series -> view.rights().entersFor(series.unitId()))
                .filter(series -> series.outcomes().stream()
                        .noneMatch(point -> point.firstDay().equals(firstDay)))
                .toList();
        lines = new ArrayList<>(open.stream()
                .limit(PLACES)
                .map(series -> new OutcomeLine(series.unitId(), words.where(series.unit())))
                .toList());
        left = open.size() - lines.size();
    }

    /** The period of the address, or the one that ended last. */
    private LocalDate asked() {
        LocalDate typed = Asked.day(Asked.parameter("period"));
        return typed == null
                ? head.frequency().ended(say.today())
                : head.frequency().periodOf(typed);
    }

    public String save() {
        int[] stored = new int[1];
        return Attempt.to(() -> stored[0] = outcomes.enterAll(indicator, firstDay, content()))
                ? Answer.saved("/goal/indicator.xhtml?number=" + indicator, "goal.done.entered", stored[0])
                : null;
    }

    private List<OutcomeService.Entry> content() {
        return IntStream.range(0, lines.size())
                .mapToObj(row -> lines.get(row).content(row))
                .toList();
    }

    public String fetch() {
        int[] stored = new int[1];
        return Attempt.to(() -> stored[0] = outcomes.fetch(indicator, firstDay))
                ? Answer.saved("/goal/indicator.xhtml?number=" + indicator, "goal.done.fetched", stored[0])
                : null;
    }

    /** The latest periods, the running one first. */
    public List<Choice> getPeriods() {
        Frequency frequency = head.frequency();
        return Stream.iterate(frequency.periodOf(say.today()), frequency::before)
                .limit(PERIODS)
                .filter(first -> !frequency.lastDay(first).isBefore(head.since()))
                .map(first -> new Choice(first.toString(), words.period(frequency, first), first.equals(firstDay)))
                .toList();
    }

    /** The places for rows; a page's inputs need a fixed number. */
    public List<Integer> getPlaces() {
        return IntStream.range(0, PLACES).boxed().toList();
    }

    public List<OutcomeLine> getLines() {
        return lines;
    }

    /** How many units the form has no room for. */
    public int getLeft() {
        return left;
    }

    public IndicatorView.Head getHead() {
        return head;
    }

    public String getPeriod() {
        return words.period(head.frequency(), firstDay);
    }

    public boolean isByHand() {
        return head.source() == IndicatorSource.MANUAL;
    }

    public Missing[] getMissings() {
        return Missing.values();
    }

    public Forecast[] getForecasts() {
        return Forecast.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
