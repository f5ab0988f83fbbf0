package se.ledstjarnan.ejb.measure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureSource;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Scope;

/** A kind of case, other than deviations, whose cases have measures of their own; the kind's feature says which, and who reads them. */
public interface MeasureCases {

    MeasureOrigin origin();

    /** As the audit log names the kind. */
    String type();

    /** Whether numbers of the kind look so. */
    boolean isNumber(String number);

    /** The case where it has measures of its own, with what the person is to it as far as measures go; its unit may be missing. */
    Optional<Found> find(String number, Scope scope);

    /**
     * The same with its unit, held until the transaction ends, so that it is not closed while a measure is added to it. Nothing is held of
     * kinds that do not change any more.
     */
    default Optional<Found> hold(String number, Scope scope) {
        return find(number, scope);
    }

    /** A measure was added to the case, in the same transaction; for what follows there. */
    default void added(Found found) {}

    /** That the person may read the case that the measure {@code m} came from. */
    Condition readable(Scope scope);

    /**
     * A case that measures come from.
     *
     * @param excluded those whom it concerns, who get no part in it
     * @param open takes measures still
     */
    record Found(MeasureSource source, Set<CaseActor> as, Set<Long> excluded, Compartment compartment, boolean open) {}

    /** JPQL with its parameters, whose names no other kind has. */
    record Condition(String jpql, Map<String, Object> parameters) {}
}
