package se.ledstjarnan.ejb.lexmaria;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.Assignment;
import se.ledstjarnan.domain.lexmaria.CauseLevel;
import se.ledstjarnan.domain.lexmaria.LexMariaAction;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** What is written in the event analysis of a lex Maria case. Entries are never rewritten; the assignment may be. */
@Stateless
@DenyAll
public class AnalysisService {

    @Inject
    private LexMariaDesk desk;

    @Inject
    private LexMariaTrail trail;

    @Inject
    private LexMarias cases;

    /** @param team those who make the analysis, each with role and unit */
    @RolesAllowed(Roles.MEDARBETARE)
    public void commission(
            LexMariaRef ref, String purpose, String givenBy, LocalDate givenOn, String team, String method) {
        LexMariaDesk.Open open = desk.forChange(ref);
        LocalDate occurred = open.at().day(open.lexMaria().getOccurredAt());
        open.lexMaria()
                .commission(
                        Assignment.of(purpose, givenBy, givenOn, team, method, occurred, open.at()),
                        open.party(),
                        open.at());
        trail.changed(open, LexMariaAction.COMMISSION);
    }

    /** A moment of the course of events. @param happenedAt in Swedish time */
    @RolesAllowed(Roles.MEDARBETARE)
    public void tell(LexMariaRef ref, LocalDateTime happenedAt, String text, String source) {
        LexMariaDesk.Open open = desk.forChange(ref);
        cases.add(open.lexMaria()
                .tell(
                        happenedAt == null
                                ? null
                                : happenedAt.atZone(ClockProducer.SWEDEN).toInstant(),
                        text,
                        source,
                        open.party(),
                        open.at()));
        trail.changed(open, LexMariaAction.TELL);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void cause(LexMariaRef ref, CauseLevel level, CauseArea area, String text, String source) {
        LexMariaDesk.Open open = desk.forChange(ref);
        cases.add(open.lexMaria().cause(level, area, text, source, open.party(), open.at()));
        trail.changed(open, LexMariaAction.CAUSE);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void note(LexMariaRef ref, AnalysisPart part, EntryNature nature, String text, String source) {
        LexMariaDesk.Open open = desk.forChange(ref);
        cases.add(open.lexMaria().note(part, nature, text, source, open.party(), open.at()));
        trail.changed(open, LexMariaAction.NOTE);
    }
}
