package se.ledstjarnan.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.statistics.MonthlyCount;
import se.ledstjarnan.domain.statistics.XmrChart;
import se.ledstjarnan.domain.statistics.XmrSignal;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.statistics.Situation;
import se.ledstjarnan.ejb.statistics.SituationService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Texts;

/** How it goes in the user's part of the organisation, in words and one chart; nothing for those who answer for no part. */
@Named("situation")
@RequestScoped
public class SituationView {

    @Inject
    private SituationService service;

    @Inject
    private CurrentUser user;

    private Optional<Situation> situation;
    private ChartPicture picture;

    private Situation now() {
        if (situation == null) {
            boolean answers = user.hasRole(Role.ENHETSCHEF)
                    || user.hasRole(Role.KVALITETSSAMORDNARE)
                    || user.hasRole(Role.MAS)
                    || user.hasRole(Role.SOCIALCHEF);
            situation = answers && user.known() ? service.situation() : Optional.empty();
        }
        return situation.orElse(null);
    }

    public boolean isShown() {
        return now() != null;
    }

    public FigureWords getFigures() {
        return new FigureWords(now().figures());
    }

    public String getTitle() {
        return Texts.of("statistics.title." + now().part());
    }

    public String getChartTitle() {
        return now().part() == Situation.Part.UNIT
                ? Texts.of("statistics.chart.UNIT", now().unit())
                : Texts.of("statistics.chart." + now().part());
    }

    public XmrChart getChart() {
        return now().chart();
    }

    public boolean isDrawn() {
        return getChart().points().size() > 1;
    }

    public ChartPicture getPicture() {
        if (picture == null) {
            picture = ChartPicture.of(getChart());
        }
        return picture;
    }

    /** The sign that is newest, said in a few words: "Ovanligt många i november." */
    public String getVerdict() {
        XmrChart chart = getChart();
        if (!chart.hasLimits()) {
            return Texts.of("statistics.verdict.tooFew");
        }
        return chart.newest()
                .map(sign -> Texts.of("statistics.verdict." + sign.kind(), month(sign.from())))
                .orElseGet(() -> Texts.of("statistics.verdict.none"));
    }

    /** What it is compared with, and what to do. */
    public String getExplanation() {
        XmrChart chart = getChart();
        if (!chart.hasLimits()) {
            return Texts.of("statistics.explain.tooFew", XmrChart.FEWEST);
        }
        String normal = range(chart);
        return chart.newest()
                .map(sign -> Texts.of("statistics.explain." + sign.kind(), count(sign.from()), normal))
                .orElseGet(() ->
                        Texts.of("statistics.explain.none", capital(month(last().month())), last().count(), normal));
    }

    private static String range(XmrChart chart) {
        return chart.normalLow() == chart.normalHigh()
                ? String.valueOf(chart.normalHigh())
                : chart.normalLow() + "–" + chart.normalHigh();
    }

    private MonthlyCount last() {
        return getChart().points().get(getChart().points().size() - 1);
    }

    private int count(YearMonth month) {
        return getChart().points().stream()
                .filter(point -> point.month().equals(month))
                .mapToInt(MonthlyCount::count)
                .findFirst()
                .orElse(0);
    }

    /** As "november", with the year where it is not clear. */
    public String month(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Texts.SWEDISH);
        boolean clear = month.isAfter(last().month().minusYears(1));
        return clear ? name : name + " " + month.getYear();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Texts.SWEDISH) + word.substring(1);
    }

    /** As "nov", under the chart. */
    public String shortMonth(YearMonth month) {
        return month.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, Texts.SWEDISH)
                .substring(0, 3);
    }

    public String monthAndYear(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Texts.SWEDISH) + " " + month.getYear();
    }

    /** The running month stands out although it is not over. */
    public boolean isRunning(YearMonth month) {
        return month.equals(now().runningMonth());
    }

    /** The list of the cases behind the newest sign, or behind the last month. */
    public String getWhich() {
        YearMonth from = getChart().newest().map(XmrSignal::from).orElse(last().month());
        YearMonth to = getChart().newest().map(XmrSignal::to).orElse(last().month());
        return new Address("/deviation/cases.xhtml")
                .with("status", "every")
                .with("kind", "not_good")
                .with("unit", now().unitId())
                .with("area", now().area() == null ? null : "hsl")
                .with("from", from.atDay(1))
                .with("to", to.atEndOfMonth())
                .toString();
    }

    public String getTableCaption() {
        return getChart().hasLimits()
                ? Texts.of("statistics.table.caption", range(getChart()))
                : Texts.of("statistics.table.caption.plain");
    }
}
