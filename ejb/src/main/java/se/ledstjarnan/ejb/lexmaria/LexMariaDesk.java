package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaAccess;
import se.ledstjarnan.domain.lexmaria.LexMariaActor;
import se.ledstjarnan.domain.lexmaria.LexMariaParty;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.ivo.CaseKind;
import se.ledstjarnan.ejb.ivo.IvoDesk;
import se.ledstjarnan.ejb.organisation.TaskRight;

/** Lex Maria cases on the desk of whoever asks. */
@ApplicationScoped
class LexMariaDesk extends IvoDesk<LexMaria, LexMariaActor> {

    static final CaseKind KIND = new CaseKind("lex-maria", "lexmaria");

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
    private TaskRight right;

    LexMariaDesk() {
        super(KIND);
    }

    @Override
    protected Set<LexMariaActor> actors(LexMaria lexMaria, Scope scope) {
        return LexMariaAccess.actors(lexMaria, scope);
    }

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
        Laid<LexMaria, LexMariaActor> laid = toRead(cases.findByNumber(clean(number)));
        return new Reading(laid.found(), laid.as(), laid.scope(), laid.at());
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
        Laid<LexMaria, LexMariaActor> laid = toChange(cases.findForChange(clean(ref.number())), ref.version(), cases);
        Employee by = employees.get(laid.scope().employeeId());
        return new Open(laid.found(), new LexMariaParty(by, laid.as()), laid.scope(), laid.at());
    }

    /** For what only one who is designated to notify that day may do; others learn why not, and whom to ask. */
    Open forNotifier(LexMariaRef ref) {
        Open open = forChange(ref);
        if (!open.party().as().contains(LexMariaActor.NOTIFIER)) {
            throw right.refusal(AppointmentKind.LEX_MARIA_NOTIFIER, open.scope(), REFUSALS);
        }
        return open;
    }
}
