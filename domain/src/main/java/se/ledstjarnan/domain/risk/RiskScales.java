package se.ledstjarnan.domain.risk;

import java.util.List;
import java.util.Optional;

/** The stored scales. */
public interface RiskScales {

    Optional<RiskScale> find(Long id);

    /** The version that holds, held until the transaction ends. */
    Optional<RiskScale> hold(int family);

    /** The versions that hold, the one with the fewest steps first. */
    List<RiskScale> inUse();

    void add(RiskScale scale);
}
