package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import se.ledstjarnan.domain.deviation.Actor;
import se.ledstjarnan.domain.deviation.CaseNumbers;
import se.ledstjarnan.domain.deviation.Complaint;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.deviation.Occurrence;
import se.ledstjarnan.domain.deviation.Report;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * Makes a case of what somebody without an account sends: received, logged and mailed about as any other. Keeping robots and floods
 * away is the caller's matter, and so is the transaction.
 */
@ApplicationScoped
public class CaseIntake {

    @Inject
    private CaseNumbers numbers;

    @Inject
    private Deviations deviations;

    @Inject
    private IntakePlaces places;

    @Inject
    private IntakeParts parts;

    @Inject
    private CaseTrail trail;

    @Inject
    private CaseNews news;

    @Inject
    private Clock clock;

    /** Throws {@link DomainException} at the field that is wrong; nothing is stored then. */
    public Deviation take(IntakeReport sent, Instant openedAt) {
        parts.check(sent);
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        Report report = Report.fromOutside(
                sent.kind(),
                sent.source(),
                Occurrence.on(sent.occurredDay(), clock.getZone()),
                sent.whatHappened(),
                now);
        Unit place = places.of(sent.unitId(), today);
        Employee form = places.form();
        Deviation made = Deviation.fromForm(
                numbers.next(now.getYear()),
                report,
                Complaint.fromForm(sent.nature(), sent.aboutChild()),
                place,
                form,
                sent.pastManager(),
                places.reception(place, sent, today),
                openedAt,
                now.toInstant());
        deviations.add(made);
        parts.keep(made, sent, now.toInstant());
        Scope nobody = new Scope(form.getId(), today, Set.of(), Set.of(), Set.of(), Set.of());
        CaseDesk.Open open = new CaseDesk.Open(made, new Actor(form, Set.of()), nobody, now.toInstant());
        trail.cameIn(open);
        news.cameIn(open);
        trail.tell(open, CaseMail.REPORTED, trail.ids(trail.handlers(made, today)));
        return made;
    }
}
