package se.ledstjarnan.domain.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.deviation.Deviation;

/** The deviations marked for the board. A deviation belongs to the quarter it was reported in. */
public interface SelectedDeviations {

    void add(SelectedDeviation selected);

    void remove(SelectedDeviation selected);

    Optional<SelectedDeviation> find(String caseNumber);

    /** Those that a rule chose of the quarter, left out or not. */
    List<SelectedDeviation> chosenByRule(Quarter quarter);

    /** Ids of the cases of the quarter that are chosen already. */
    Set<Long> chosenCases(Quarter quarter);

    /** The cases with the ids, by one question. */
    List<Deviation> cases(Set<Long> ids);

    /** All but those left out, in the order they were reported. */
    List<Selection> of(Quarter quarter);

    /** Every deviation of the quarter that may be marked, newest first, those the reader is shut out from left out. */
    List<Candidate> candidates(Quarter quarter, long readerId);

    /** The one of them with the case's number. */
    Optional<Candidate> candidate(Quarter quarter, String caseNumber, long readerId);
}
