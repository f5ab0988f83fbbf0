package se.ledstjarnan.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Role;
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

    public ChartWords getWords() {
        return new ChartWords(getChart());
    }

    /** The running month stands out although it is not over. */
    public boolean isRunning(YearMonth month) {
        return month.equals(now().runningMonth());
    }

    /** The list of the cases behind the newest sign, or behind the last month. */
    public String getWhich() {
        YearMonth from = getChart()
                .newest()
                .map(XmrSignal::from)
                .orElse(getWords().last().month());
        YearMonth to =
                getChart().newest().map(XmrSignal::to).orElse(getWords().last().month());
        return new Address("/deviation/cases.xhtml")
                .with("status", "every")
                .with("kind", "not_good")
                .with("unit", now().unitId())
                .with("area", now().area() == null ? null : "hsl")
                .with("from", from.atDay(1))
                .with("to", to.atEndOfMonth())
                .toString();
    }
}
