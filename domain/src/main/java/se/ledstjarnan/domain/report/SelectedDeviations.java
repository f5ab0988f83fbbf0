package se.ledstjarnan.domain.report;

import java.util.List;
import java.util.Optional;

/** The deviations marked for the board. A deviation belongs to the quarter it was reported in. */
public interface SelectedDeviations {

    void add(SelectedDeviation selected);

    void remove(SelectedDeviation selected);

    Optional<SelectedDeviation> find(String caseNumber);

    /** Marked and written, in the order they were reported. */
    List<Selection> of(Quarter quarter);

    /** Every deviation of the quarter that may be marked, newest first, those the reader is shut out from left out. */
    List<Candidate> candidates(Quarter quarter, long readerId);
}
