package se.ledstjarnan.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.measure.EffectReading;
import se.ledstjarnan.ejb.measure.EffectService;
import se.ledstjarnan.ejb.measure.EffectView;
import se.ledstjarnan.web.shared.Texts;

/** What a chart says of the measure on the page: a picture, words and a table. */
@Named("measureEffect")
@RequestScoped
public class EffectPage {

    @Inject
    private EffectService effects;

    @Inject
    private MeasurePage page;

    private boolean asked;
    private EffectView view;

    /** A month of the table. */
    public record Month(String name, String count, boolean after, boolean odd) {}

    private EffectView view() {
        if (!asked) {
            asked = true;
            view = effects.of(page.getView()).orElse(null);
        }
        return view;
    }

    public boolean isShown() {
        return view() != null;
    }

    public boolean isNumbers() {
        return isShown() && view().numbers();
    }

    public EffectPicture getPicture() {
        return new EffectPicture(view().reading());
    }

    public String getTitle() {
        return Texts.of("measure.chart.of", view().category());
    }

    /** What the chart says, in a sentence. */
    public String getSaid() {
        return Texts.of("measure.chart.said." + view().reading().said());
    }

    /** The levels before and after. */
    public String getLevels() {
        EffectReading reading = view().reading();
        return Texts.of("measure.chart.levels", level(reading.before()), level(reading.since()));
    }

    private static String level(double mean) {
        return String.format(Texts.SWEDISH, "%.1f", mean);
    }

    public List<Month> getMonths() {
        EffectReading reading = view().reading();
        return IntStream.range(0, reading.months().size())
                .mapToObj(place -> new Month(
                        name(reading.months().get(place)),
                        String.format(Locale.ROOT, "%.0f", reading.chart().value(place)),
                        place >= reading.at(),
                        reading.chart().isOdd(place)))
                .toList();
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Texts.SWEDISH) + " " + month.getYear();
    }
}
