package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.SeriesBreak;
import se.ledstjarnan.domain.report.SeriesBreaks;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;

/** MAS's own breaks in the series: what makes figures before and after a day impossible to compare. */
@Stateless
@DenyAll
public class SeriesBreakService {

    /** A recorded break. */
    public record BreakRow(long id, LocalDate day, String text) implements Serializable {}

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private QuarterDesk desk;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Newest first. */
    @RolesAllowed(Roles.MAS)
    public List<BreakRow> all() {
        desk.checkOn();
        return breaks.all().stream()
                .map(made -> new BreakRow(made.getId(), made.getDay(), made.getText()))
                .toList();
    }

    @RolesAllowed(Roles.MAS)
    public void add(LocalDate day, String text) {
        desk.checkOn();
        SeriesBreak made = new SeriesBreak(day, text, desk.actor().employee(), LocalDate.now(clock), clock.instant());
        breaks.add(made);
        work.flush();
        audit.record(AuditAction.ADMINISTER, "series-break", made.getId(), null);
    }

    /** Takes it away; reports that have it frozen keep it. */
    @RolesAllowed(Roles.MAS)
    public void remove(long id) {
        desk.checkOn();
        SeriesBreak made = breaks.find(id).orElseThrow(NotFoundException::new);
        breaks.remove(made);
        audit.record(AuditAction.ADMINISTER, "series-break", id, null);
    }
}
