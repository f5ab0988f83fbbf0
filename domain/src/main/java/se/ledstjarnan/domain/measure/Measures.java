package se.ledstjarnan.domain.measure;

import java.util.Optional;

/** The measures, as the use cases need them. Rights are checked with {@link MeasureAccess} by the caller. */
public interface Measures {

    void add(Measure measure);

    Optional<Measure> find(long id);
}
