package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.Handover;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterlyReport;
import se.ledstjarnan.domain.report.QuarterlyReports;
import se.ledstjarnan.domain.report.ReportActor;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Approved quarterly reports, once for each body of the chain that has not received them. */
@ApplicationScoped
class QuartersForMeeting implements MeetingSource {

    @Inject
    private QuarterlyReports reports;

    @Inject
    private Clock clock;

    @Override
    public String type() {
        return "quarterly-report";
    }

    @Override
    public String sql() {
        return "select 'quarterly-report:' || r.year || '-' || r.quarter_number || '-' || h.step, 'INFORMATION',"
                + " 'Kvartalsrapport om avvikelser i hälso- och sjukvården, kvartal ' || r.quarter_number || ' ' || r.year"
                + " || ' (till ' || lower(h.body) || ')', cast(null as varchar),"
                + " '/report/quarter.xhtml?year=' || r.year || '&quarter=' || r.quarter_number, cast(r.approved_at as date)"
                + " from quarterly_report r join quarterly_report_handover h on h.report_id = r.id and h.recorded_at is null"
                + " where r.status = 'APPROVED' and not exists (select 1 from quarterly_report_handover e where e.report_id = r.id"
                + " and e.recorded_at is null and e.step < h.step)";
    }

    /** The next body has received it, where it is the one that met. */
    @Override
    public Followed decided(Told told) {
        String[] id = told.id().split("-");
        Quarter quarter = new Quarter(Integer.parseInt(id[0]), Integer.parseInt(id[1]));
        int step = Integer.parseInt(id[2]);
        if (told.outcome() != ItemOutcome.NOTED) {
            return null;
        }
        return reports.find(quarter)
                .filter(report -> report.getHandovers().stream()
                        .anyMatch(each -> each.getStep() == step
                                && !each.isDone()
                                && each.getBody().equalsIgnoreCase(told.body())))
                .map(report -> handOver(report, told))
                .orElse(null);
    }

    private Followed handOver(QuarterlyReport report, Told told) {
        LocalDate approved = report.getApprovedAt().atZone(ClockProducer.SWEDEN).toLocalDate();
        if (told.day().isBefore(approved)) {
            return null;
        }
        report.handOver(
                new Handover.Minutes(told.day(), told.paragraph(), told.registerNumber(), null),
                approved,
                LocalDate.now(clock),
                new ReportActor(told.by(), EnumSet.of(Role.NAMNDSEKRETERARE)),
                clock.instant());
        return Followed.carriedOut();
    }
}
