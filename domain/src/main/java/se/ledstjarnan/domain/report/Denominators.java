package se.ledstjarnan.domain.report;

import java.util.List;
import java.util.Set;

/** The stored denominators. */
public interface Denominators {

    /** Of the quarter, for the units only. */
    List<Denominator> of(Quarter quarter, Set<Long> units);

    void add(Denominator denominator);

    void remove(Denominator denominator);

    /** Sends the changes now; throws StaleDataException where somebody else was first. */
    void flush();
}
