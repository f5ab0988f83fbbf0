package se.ledstjarnan.domain.measure;

import java.util.Optional;
import se.ledstjarnan.domain.deviation.Deviation;

/** The measures, as the use cases need them. Rights are checked with {@link MeasureAccess} by the caller. */
public interface Measures {

    void add(Measure measure);

    Optional<Measure> find(long id);

    /** The latest measure that came from this. */
    Optional<Measure> latest(MeasureOrigin origin, long originId);

    /** The case, held until the transaction ends, so that it is not closed while a measure is added to it. */
    Optional<Deviation> holdCase(String number);
}
