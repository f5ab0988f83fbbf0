package se.ledstjarnan.web.deviation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import se.ledstjarnan.domain.deviation.EaseShare;
import se.ledstjarnan.domain.deviation.Effort;
import se.ledstjarnan.domain.deviation.EffortKind;
import se.ledstjarnan.ejb.deviation.ReportEffortService;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** How long it takes to report and whether it is easy, month by month for a year. */
@Named("reportEffort")
@RequestScoped
public class ReportEffortPage {

    private static final int MONTHS = 12;
    private static final int SECONDS_SAID_AS_SUCH = 120;

    @Inject
    private ReportEffortService service;

    @Inject
    private Say say;

    private List<Effort> efforts;
    private List<EaseShare> eases;

    @PostConstruct
    void read() {
        YearMonth through = YearMonth.from(say.today());
        YearMonth from = through.minusMonths(MONTHS - 1L);
        efforts = service.efforts(from, through);
        eases = service.eases(from, through);
    }

    public List<YearMonth> getMonths() {
        return efforts.stream().map(Effort::month).distinct().toList();
    }

    public EffortKind[] getKinds() {
        return EffortKind.values();
    }

    /** "85 sekunder · 34 rapporter", or that there are too few, or a dash for none. */
    public String cell(YearMonth month, EffortKind kind) {
        return efforts.stream()
                .filter(effort -> effort.month().equals(month) && effort.kind() == kind)
                .findFirst()
                .map(this::said)
                .orElse("–");
    }

    private String said(Effort effort) {
        return effort.reports() == null
                ? Texts.of("deviation.effort.few")
                : time(effort.medianSeconds()) + " · "
                        + say.count(
                                effort.reports(),
                                Texts.of("deviation.effort.report"),
                                Texts.of("deviation.effort.reports"));
    }

    /** In seconds while they say something, then in minutes, hours and days. */
    private static String time(long seconds) {
        if (seconds < SECONDS_SAID_AS_SUCH) {
            return Texts.of("deviation.effort.seconds", seconds);
        }
        long minutes = Math.round(seconds / 60.0);
        if (minutes < SECONDS_SAID_AS_SUCH) {
            return Texts.of("deviation.clock.duration.minutes", minutes);
        }
        return Texts.of("deviation.clock.duration.hours", Math.round(minutes / 60.0));
    }

    public List<EaseShare> getEases() {
        return eases;
    }
}
