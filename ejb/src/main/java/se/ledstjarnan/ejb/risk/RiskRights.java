package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import java.util.Set;
import se.ledstjarnan.domain.risk.RiskActor;

/** What the reader may do with an analysis. */
public record RiskRights(boolean leads, boolean decides, boolean contributes) implements Serializable {

    static RiskRights of(Set<RiskActor> as) {
        return new RiskRights(
                as.contains(RiskActor.LEADER), as.contains(RiskActor.DECIDER), as.contains(RiskActor.MEMBER));
    }
}
