package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.measure.Measure;
import se.ledstjarnan.domain.measure.MeasureAccess;
import se.ledstjarnan.domain.measure.MeasureAction;
import se.ledstjarnan.domain.measure.MeasureActor;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureParty;
import se.ledstjarnan.domain.measure.Measures;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Lays a measure on the desk of whoever asks: loaded, rights worked out from its case, version checked. A measure that the caller
 * has nothing to do with is answered as one that does not exist.
 */
@ApplicationScoped
class MeasureDesk {

    @Inject
    private Measures measures;

    @Inject
    private Deviations deviations;

    @Inject
    private OtherCases others;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** A measure with the one who acts on it, at one moment. */
    record Open(Measure measure, MeasureParty party, boolean mayReadCase, LocalDate today, Instant now) {

        /** Whether the person carries it out or answers for it, and not merely reads it. */
        boolean acts() {
            return party.as().contains(MeasureActor.OWNER) || party.as().contains(MeasureActor.MANAGER);
        }

        Set<MeasureAction> allowed() {
            EnumSet<MeasureAction> allowed = EnumSet.allOf(MeasureAction.class);
            allowed.removeIf(action -> !measure.allows(action, party.as()));
            return allowed;
        }
    }

    Instant now() {
        return clock.instant();
    }

    Open forReading(long id) {
        Measure measure = measures.find(id).orElseThrow(NotFoundException::new);
        Scope scope = user.scope();
        Set<CaseActor> ofCase = ofCase(measure, scope);
        MeasureParty party =
                new MeasureParty(employees.get(scope.employeeId()), MeasureAccess.actors(measure, scope, ofCase));
        if (party.as().isEmpty()) {
            throw new NotFoundException();
        }
        return new Open(measure, party, CaseAccess.mayReadWhole(ofCase), scope.day(), clock.instant());
    }

    Open forChange(MeasureRef ref) {
        Open open = forReading(ref.id());
        open.measure().checkVersion(ref.version());
        return open;
    }

    private Set<CaseActor> ofCase(Measure measure, Scope scope) {
        String number = measure.getOriginNumber();
        return measure.getOrigin() == MeasureOrigin.DEVIATION
                ? ofCase(deviations.findByNumber(number).orElseThrow(NotFoundException::new), scope)
                : others.find(number, scope).map(MeasureCases.Found::as).orElseThrow(NotFoundException::new);
    }

    /** What the person is to the case as far as measures go; invitations to contribute give nothing here. */
    static Set<CaseActor> ofCase(Deviation deviation, Scope scope) {
        return CaseAccess.actors(deviation, scope, false);
    }
}
