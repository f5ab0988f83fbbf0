package se.ledstjarnan.web.measure;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.measure.EffectAccord;
import se.ledstjarnan.domain.measure.EffectReading;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.ejb.measure.EffectView;
import se.ledstjarnan.web.shared.Texts;

/** What one chart says of a measure: a picture, words and a table. */
public final class EffectChart {

    private final int place;
    private final EffectView view;
    private final EffectVerdict verdict;

    /** A period of the table; its value is a dash where it is missing, and never 0. */
    public record Period(String name, String value, boolean after, boolean odd) {}

    EffectChart(int place, EffectView view, EffectVerdict verdict) {
        this.place = place;
        this.view = view;
        this.verdict = verdict;
    }

    /** Its place on the page, for the ids of its parts. */
    public int getPlace() {
        return place;
    }

    public EffectView getView() {
        return view;
    }

    public boolean isIndicator() {
        return view.isIndicator();
    }

    /** Whether the measure is done and there is anything to read. */
    public boolean isRead() {
        return view.reading() != null;
    }

    public boolean isNumbers() {
        return isRead() && view.numbers() && !view.reading().months().isEmpty();
    }

    public EffectPicture getPicture() {
        return new EffectPicture(view.reading());
    }

    /** What is counted or measured, and where. */
    public String getTitle() {
        return isIndicator()
                ? Texts.of(
                        "measure.chart.ofIndicator",
                        view.name(),
                        where(),
                        view.series().measuredIn())
                : Texts.of("measure.chart.of", view.name());
    }

    private String where() {
        return view.series().unit() == null
                ? Texts.of("measure.chart.whole")
                : view.series().unit();
    }

    /** What the chart says, in a sentence. */
    public String getSaid() {
        return said("measure.chart.said.");
    }

    /** The same in a word or two. */
    public String getShort() {
        return said("measure.chart.short.");
    }

    private String said(String key) {
        if (!isRead()) {
            return Texts.of(key + "NOT_DONE");
        }
        EffectReading.Said said = view.reading().said();
        if (!isIndicator()) {
            return Texts.of(key + said);
        }
        boolean moved = said == EffectReading.Said.FEWER || said == EffectReading.Said.MORE;
        return Texts.of(key + "indicator." + said + (moved ? "." + view.turn() : ""));
    }

    public String getKind() {
        if (!isRead()) {
            return "";
        }
        return switch (view.turn()) {
            case BETTER -> "fine";
            case WORSE -> "soon";
            case NONE -> "";
        };
    }

    /** Where verdict and chart say different things; null where they do not. */
    public String getDiffers() {
        return isRead()
                ? EffectAccord.of(verdict, view.reading().said(), view.turn())
                        .map(accord -> Texts.of("measure.chart.differs." + accord))
                        .orElse(null)
                : null;
    }

    /** What was measured in another way is left out; null where nothing was. */
    public String getBroken() {
        return isIndicator() && view.series().brokeOn() != null
                ? Texts.of("measure.chart.broken", view.series().brokeOn().toString())
                : null;
    }

    /** The levels before and after. */
    public String getLevels() {
        EffectReading reading = view.reading();
        String key = "measure.chart.levels" + (isIndicator() ? ".indicator" : "");
        return Texts.of(key, level(reading.before()), level(reading.since()));
    }

    private String level(double mean) {
        if (Double.isNaN(mean)) {
            return Texts.of("measure.chart.unknown");
        }
        return String.format(Texts.SWEDISH, "%.1f", mean);
    }

    public List<Period> getPeriods() {
        EffectReading reading = view.reading();
        return IntStream.range(0, reading.months().size())
                .mapToObj(at -> new Period(
                        name(reading.months().get(at)),
                        value(reading, at),
                        at >= reading.at(),
                        reading.chart().isOdd(at)))
                .toList();
    }

    private String value(EffectReading reading, int at) {
        if (reading.chart().isMissing(at)) {
            return Texts.of("measure.chart.missing");
        }
        double value = reading.chart().value(at);
        return isIndicator() ? String.format(Texts.SWEDISH, "%.1f", value) : String.format(Locale.ROOT, "%.0f", value);
    }

    private String name(YearMonth month) {
        Frequency frequency = isIndicator() ? view.series().frequency() : Frequency.MONTH;
        int number = frequency.number(month.atDay(1));
        return switch (frequency) {
            case MONTH ->
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Texts.SWEDISH) + " " + month.getYear();
            case QUARTER, HALF_YEAR -> Texts.of("measure.chart.period." + frequency, number, "" + month.getYear());
            case YEAR -> "" + month.getYear();
        };
    }
}
