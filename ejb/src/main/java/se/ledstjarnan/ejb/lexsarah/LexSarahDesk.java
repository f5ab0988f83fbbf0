package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.domain.lexsarah.LexSarahParty;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.DecidingBody;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.ejb.ivo.CaseKind;
import se.ledstjarnan.ejb.ivo.IvoDesk;
import se.ledstjarnan.ejb.settings.Settings;

/** Lex Sarah cases on the desk of whoever asks. */
@ApplicationScoped
class LexSarahDesk extends IvoDesk<LexSarah, LexSarahActor> {

    static final CaseKind KIND = new CaseKind("lex-sarah", "lexsarah");

    @Inject
    private LexSarahs cases;

    @Inject
    private Employees employees;

    @Inject
    private Settings settings;

    LexSarahDesk() {
        super(KIND);
    }

    @Override
    protected Set<LexSarahActor> actors(LexSarah lexSarah, Scope scope) {
        return LexSarahAccess.actors(lexSarah, scope, isPolitical());
    }

    /** A case with what its reader is to it. */
    record Reading(LexSarah lexSarah, Set<LexSarahActor> as, Scope scope, Moment at) {

        long id() {
            return lexSarah.getId();
        }
    }

    /** A case with the one who acts on it, at one moment. */
    record Open(LexSarah lexSarah, LexSarahParty party, Scope scope, Moment at) {

        /** The same case for reading, as it is now. */
        Reading reading() {
            return new Reading(lexSarah, party.as(), scope, at);
        }

        long id() {
            return lexSarah.getId();
        }
    }

    Reading forReading(String number) {
        Laid<LexSarah, LexSarahActor> laid = toRead(cases.findByNumber(clean(number)));
        return new Reading(laid.found(), laid.as(), laid.scope(), laid.at());
    }

    /** For changing; throws StaleDataException where somebody else was first. */
    Open forChange(LexSarahRef ref) {
        Laid<LexSarah, LexSarahActor> laid = toChange(cases.findForChange(clean(ref.number())), ref.version(), cases);
        Employee by = employees.get(laid.scope().employeeId());
        return new Open(laid.found(), new LexSarahParty(by, laid.as()), laid.scope(), laid.at());
    }

    boolean isPolitical() {
        return DecidingBody.of(settings.now()).isPolitical();
    }
}
