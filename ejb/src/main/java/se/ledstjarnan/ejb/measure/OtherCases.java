package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.organisation.Scope;

/** The cases other than deviations that measures come from, of all kinds. */
@ApplicationScoped
class OtherCases {

    @Inject
    @Any
    private Instance<MeasureCases> kinds;

    /** Whether the number is that of another case than a deviation. */
    boolean isNumber(String number) {
        return kinds.stream().anyMatch(kind -> kind.isNumber(number));
    }

    Optional<MeasureCases.Found> find(String number, Scope scope) {
        return kinds.stream()
                .filter(kind -> kind.isNumber(number))
                .findFirst()
                .flatMap(kind -> kind.find(number, scope));
    }

    Optional<MeasureCases.Found> hold(String number, Scope scope) {
        return kinds.stream()
                .filter(kind -> kind.isNumber(number))
                .findFirst()
                .flatMap(kind -> kind.hold(number, scope));
    }

    void added(MeasureCases.Found found) {
        kinds.stream().filter(kind -> kind.origin() == found.source().origin()).forEach(kind -> kind.added(found));
    }

    List<MeasureCases.Condition> readable(Scope scope) {
        return kinds.stream().map(kind -> kind.readable(scope)).toList();
    }

    /** As the audit log names the kind of the origin. */
    String type(MeasureOrigin origin) {
        return kinds.stream()
                .filter(kind -> kind.origin() == origin)
                .map(MeasureCases::type)
                .findFirst()
                .orElse("deviation");
    }
}
