package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaAccess;
import se.ledstjarnan.domain.lexmaria.LexMariaActor;
import se.ledstjarnan.domain.lexmaria.LexMariaParty;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.TaskRight;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * Lays a lex Maria case on the desk of whoever asks: loaded, rights worked out, version checked. A case that the caller has nothing to
 * do with is answered as one that does not exist.
 */
@ApplicationScoped
class LexMariaDesk {

    static final String TYPE = "lex-maria";

    private static final TaskRight.Refusals REFUSALS = new TaskRight.Refusals(
            "lexmaria.nobodyNotifies",
            "lexmaria.designationExpired",
            "lexmaria.designationExpiredAsk",
            "lexmaria.othersNotify");

    @Inject
    private LexMarias cases;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private TaskRight right;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A case with what its reader is to it. */
    record Reading(LexMaria lexMaria, Set<LexMariaActor> as, Scope scope, Moment at) {

        long id() {
            return lexMaria.getId();
        }
    }

    /** A case with the one who acts on it, at one moment. */
    record Open(LexMaria lexMaria, LexMariaParty party, Scope scope, Moment at) {

        /** The same case for reading, as it is now. */
        Reading reading() {
            return new Reading(lexMaria, party.as(), scope, at);
        }
    }

    Reading forReading(String number) {
        LexMaria lexMaria = cases.findByNumber(clean(number)).orElseThrow(NotFoundException::new);
        Scope scope = user.scope();
        Set<LexMariaActor> as = LexMariaAccess.actors(lexMaria, scope);
        if (as.isEmpty()) {
            audit.refused(AuditAction.READ, subject(lexMaria));
            throw new NotFoundException();
        }
        return new Reading(lexMaria, as, scope, moment());
    }

    /** For what only those may who read the whole case. */
    Reading forReadingWhole(String number) {
        Reading reading = forReading(number);
        if (!LexMariaAccess.mayReadWhole(reading.as())) {
            throw new NotAllowedException();
        }
        return reading;
    }

    /** For changing; throws StaleDataException where somebody else was first. */
    Open forChange(LexMariaRef ref) {
        LexMaria lexMaria = cases.findForChange(clean(ref.number())).orElseThrow(NotFoundException::new);
        Scope scope = user.scope();
        Set<LexMariaActor> as = LexMariaAccess.actors(lexMaria, scope);
        if (as.isEmpty()) {
            audit.refused(AuditAction.CHANGE, subject(lexMaria));
            throw new NotFoundException();
        }
        lexMaria.checkVersion(ref.version());
        cases.raiseVersion(lexMaria);
        return new Open(lexMaria, new LexMariaParty(employees.get(scope.employeeId()), as), scope, moment());
    }

    /** For what only one who is designated to notify that day may do; others learn why not, and whom to ask. */
    Open forNotifier(LexMariaRef ref) {
        Open open = forChange(ref);
        if (!open.party().as().contains(LexMariaActor.NOTIFIER)) {
            throw right.refusal(AppointmentKind.LEX_MARIA_NOTIFIER, open.scope(), REFUSALS);
        }
        return open;
    }

    boolean isReader(LexMaria lexMaria) {
        return !LexMariaAccess.actors(lexMaria, user.scope()).isEmpty();
    }

    Moment moment() {
        return new Moment(clock.instant(), ClockProducer.SWEDEN);
    }

    static AuditSubject subject(LexMaria lexMaria) {
        return AuditSubject.of(
                TYPE, lexMaria.getId(), lexMaria.getNumber(), lexMaria.getUnit().getId());
    }

    /** Numbers come from addresses and forms. */
    static String clean(String number) {
        return number == null ? "" : number.replace("\0", "").strip();
    }
}
