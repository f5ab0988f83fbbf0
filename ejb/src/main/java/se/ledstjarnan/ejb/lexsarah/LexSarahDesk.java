package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.lexsarah.LexSarahActor;
import se.ledstjarnan.domain.lexsarah.LexSarahParty;
import se.ledstjarnan.domain.lexsarah.LexSarahs;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.DecidingBody;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * Lays a lex Sarah case on the desk of whoever asks: loaded, rights worked out, version checked. A case that the caller has nothing
 * to do with is answered as one that does not exist.
 */
@ApplicationScoped
class LexSarahDesk {

    static final String TYPE = "lex-sarah";

    @Inject
    private LexSarahs cases;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

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
        LexSarah lexSarah = cases.findByNumber(clean(number)).orElseThrow(NotFoundException::new);
        Scope scope = user.scope();
        Set<LexSarahActor> as = LexSarahAccess.actors(lexSarah, scope, isPolitical());
        if (as.isEmpty()) {
            audit.refused(AuditAction.READ, subject(lexSarah));
            throw new NotFoundException();
        }
        return new Reading(lexSarah, as, scope, moment());
    }

    /** For changing; throws StaleDataException where somebody else was first. */
    Open forChange(LexSarahRef ref) {
        LexSarah lexSarah = cases.findForChange(clean(ref.number())).orElseThrow(NotFoundException::new);
        Scope scope = user.scope();
        Set<LexSarahActor> as = LexSarahAccess.actors(lexSarah, scope, isPolitical());
        if (as.isEmpty()) {
            audit.refused(AuditAction.CHANGE, subject(lexSarah));
            throw new NotFoundException();
        }
        lexSarah.checkVersion(ref.version());
        cases.raiseVersion(lexSarah);
        return new Open(lexSarah, new LexSarahParty(employees.get(scope.employeeId()), as), scope, moment());
    }

    boolean isReader(LexSarah lexSarah) {
        return !LexSarahAccess.actors(lexSarah, user.scope(), isPolitical()).isEmpty();
    }

    boolean isPolitical() {
        return DecidingBody.of(settings.now()).isPolitical();
    }

    Moment moment() {
        return new Moment(clock.instant(), ClockProducer.SWEDEN);
    }

    static AuditSubject subject(LexSarah lexSarah) {
        return AuditSubject.of(
                TYPE,
                lexSarah.getId(),
                lexSarah.getNumber(),
                lexSarah.getUnit() == null ? null : lexSarah.getUnit().getId());
    }

    /** Numbers come from addresses and forms. */
    static String clean(String number) {
        return number == null ? "" : number.replace("\0", "").strip();
    }
}
