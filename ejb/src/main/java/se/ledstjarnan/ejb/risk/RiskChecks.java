package se.ledstjarnan.ejb.risk;

import java.util.Collection;
import java.util.List;

/** A feature with checks that test risks. Implement as an {@code @ApplicationScoped} bean; the pages of risks show what it gives. */
public interface RiskChecks {

    /** The checks of these risks, in one statement. */
    List<RiskCheck> of(Collection<Long> riskIds);
}
