package se.ledstjarnan.domain.risk;

import java.util.Optional;

/** The stored analyses. */
public interface RiskAnalyses {

    int nextNumber();

    void add(RiskAnalysis analysis);

    /** For a change: whatever is changed in it raises its version. */
    Optional<RiskAnalysis> find(int number);

    Optional<RiskAnalysis> findForReading(int number);
}
