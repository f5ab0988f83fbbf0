package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.Measure;
import se.ledstjarnan.domain.measure.MeasureActor;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureParty;
import se.ledstjarnan.domain.measure.MeasurePlan;
import se.ledstjarnan.domain.measure.MeasureSource;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.measure.Measures;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Measures that follow what they came from: the feature that has the follow-up says here what becomes of it, in the transaction where it
 * does, and has checked who may. Each verb is about the latest measure of the origin.
 */
@ApplicationScoped
public class OriginMeasures {

    @Inject
    private Measures measures;

    @Inject
    private MeasureTrail trail;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** A measure that the caller answers for. @param expectation what will be seen when it has worked */
    public void begin(MeasureSource source, MeasurePlan plan, String expectation, LocalDate due) {
        Measure measure = Measure.followingOrigin(source, plan, expectation, me(), due, me(), clock.instant());
        measures.add(measure);
        trail.added(measure);
    }

    /** It is to be done by another day; nothing happens where it is the same. */
    public void moved(MeasureOrigin origin, long originId, LocalDate due, String reason) {
        Measure measure = latest(origin, originId);
        if (!measure.getDue().equals(due)) {
            measure.changeDue(due, reason, party(), user.scope().day(), clock.instant());
            trail.changed(measure);
        }
    }

    public void done(MeasureOrigin origin, long originId, String what) {
        Measure measure = latest(origin, originId);
        measure.markDone(what, party(), clock.instant());
        trail.moved(measure);
    }

    /** Judged by what following up showed; what was never said to be done is so with the same words. */
    public void judged(MeasureOrigin origin, long originId, EffectVerdict verdict, String words) {
        Measure measure = latest(origin, originId);
        Instant now = clock.instant();
        if (measure.getStatus() == MeasureStatus.PLANNED) {
            measure.markDone(words, party(), now);
        }
        measure.judge(verdict, words, party(), now);
        trail.moved(measure);
    }

    private Measure latest(MeasureOrigin origin, long originId) {
        return measures.latest(origin, originId).orElseThrow(NotFoundException::new);
    }

    private MeasureParty party() {
        return new MeasureParty(me(), Set.of(MeasureActor.SOURCE));
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }
}
