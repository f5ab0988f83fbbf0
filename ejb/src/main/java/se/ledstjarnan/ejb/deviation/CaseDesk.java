package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.Actor;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.ClosingFacts;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Lays a case on the desk of whoever asks: loaded, rights worked out, version checked. A case that the caller has nothing to do with
 * is answered as one that does not exist, so that numbers tell nothing.
 */
@ApplicationScoped
class CaseDesk {

    @Inject
    private Deviations deviations;

    @Inject
    private JpaCaseRecords records;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    /** A case with what its reader is to it, at one moment. */
    record Reading(Deviation deviation, Set<CaseActor> as, CaseRecord kept, Scope scope, Instant now) {

        long id() {
            return deviation.getId();
        }
    }

    /** A case with the one who acts on it, at one moment. */
    record Open(Deviation deviation, Actor actor, Scope scope, Instant now) {

        long id() {
            return deviation.getId();
        }
    }

    /** @param tab the part that is to be shown, if the reader may see it */
    Reading forReading(String number, CaseTab tab) {
        Deviation deviation = deviations.findByNumber(clean(number)).orElseThrow(NotFoundException::new);
        Scope scope = user.scope();
        CaseRecord kept = records.of(deviation, scope, tab);
        Set<CaseActor> as = CaseAccess.actors(deviation, scope, kept.standing().invited());
        if (!CaseAccess.mayRead(as) && !as.contains(CaseActor.PROTECTOR)) {
            audit.refused(AuditAction.READ, CaseRights.subject(deviation));
            throw new NotFoundException();
        }
        return new Reading(deviation, as, kept, scope, clock.instant());
    }

    /** The same with another part, where the reader has not the one asked for. */
    Reading with(Reading reading, CaseTab tab) {
        CaseRecord kept = records.of(reading.deviation(), reading.scope(), tab);
        return new Reading(reading.deviation(), reading.as(), kept, reading.scope(), reading.now());
    }

    /** For changing; throws StaleDataException where somebody else was first. */
    Open forChange(CaseRef ref) {
        Deviation deviation = deviations.findForChange(clean(ref.number())).orElseThrow(NotFoundException::new);
        Open open = open(deviation);
        if (open.actor().as().isEmpty()) {
            audit.refused(AuditAction.CHANGE, CaseRights.subject(deviation));
            throw new NotFoundException();
        }
        deviation.checkVersion(ref.version());
        deviations.raiseVersion(deviation);
        return open;
    }

    /** After each judgement: the category may allow the short track, but the municipality decides whether there is one. */
    void chooseTrack(Deviation deviation) {
        if (!settings.on(SettingKey.SHORT_TRACK_ON)) {
            deviation.demandFullInvestigation();
        }
    }

    ClosingFacts facts(Open open) {
        return deviations.standing(open.id(), open.scope().employeeId()).closing();
    }

    private Open open(Deviation deviation) {
        Scope scope = user.scope();
        Set<CaseActor> actors =
                CaseAccess.actors(deviation, scope, deviations.isInvited(deviation.getId(), scope.employeeId()));
        return new Open(deviation, new Actor(employees.get(scope.employeeId()), actors), scope, clock.instant());
    }

    /** Numbers come from addresses and forms. */
    static String clean(String number) {
        return number == null ? "" : number.replace("\0", "").strip();
    }
}
