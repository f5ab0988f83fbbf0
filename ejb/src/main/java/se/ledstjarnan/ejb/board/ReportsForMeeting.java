package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.MadeHandover;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.ReportActor;
import se.ledstjarnan.ejb.report.PeriodColumn;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Approved reports that definitions make, once for each body of the chain that has not received them. */
@ApplicationScoped
class ReportsForMeeting implements MeetingSource {

    @Inject
    private MadeReports reports;

    @Inject
    private Clock clock;

    @Override
    public String type() {
        return "made-report";
    }

    @Override
    public String sql() {
        return "select 'made-report:' || r.number || '-' || h.step, 'INFORMATION', d.name || ' ' || "
                + PeriodColumn.IN_WORDS
                + " || ' (till ' || lower(h.body) || ')', cast(null as varchar), '/report/report.xhtml?number=' || r.number,"
                + " cast(r.approved_at as date) from made_report r join report_definition d on d.id = r.definition_id"
                + " join made_report_handover h on h.report_id = r.id and h.recorded_at is null"
                + " where r.status = 'APPROVED' and not exists (select 1 from made_report_handover e where e.report_id = r.id"
                + " and e.recorded_at is null and e.step < h.step)"
                + " and not exists (select 1 from made_report n where n.replaces_id = r.id and n.status <> 'DRAFT')";
    }

    /** The next body has received it, where it is the one that met. */
    @Override
    public Followed decided(Told told) {
        String[] id = told.id().split("-");
        int step = Integer.parseInt(id[1]);
        if (told.outcome() != ItemOutcome.NOTED) {
            return null;
        }
        return reports.findToChange(Integer.parseInt(id[0]))
                .filter(report -> report.getHandovers().stream()
                        .anyMatch(each -> each.getStep() == step
                                && !each.isDone()
                                && each.getBody().equalsIgnoreCase(told.body())))
                .map(report -> handOver(report, told))
                .orElse(null);
    }

    private Followed handOver(MadeReport report, Told told) {
        LocalDate approved = report.getApprovedAt().atZone(ClockProducer.SWEDEN).toLocalDate();
        if (told.day().isBefore(approved)) {
            return null;
        }
        report.handOver(
                new MadeHandover.Minutes(told.day(), told.paragraph(), told.registerNumber(), null),
                approved,
                LocalDate.now(clock),
                new ReportActor(told.by(), EnumSet.of(Role.NAMNDSEKRETERARE)),
                clock.instant());
        return Followed.carriedOut();
    }
}
