package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.Restriction;

/** The features whose cases suspicions make. */
@ApplicationScoped
class RaisedCases {

    @Inject
    @Any
    private Instance<RaisedCasePart> parts;

    /** Empty where nothing is suspected. */
    Optional<RaisedCasePart> of(Restriction suspicion) {
        return parts.stream().filter(part -> part.suspicion() == suspicion).findFirst();
    }
}
