package se.ledstjarnan.web.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import se.ledstjarnan.domain.routine.ProposalStatus;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.ejb.routine.ProposalRow;
import se.ledstjarnan.web.shared.Texts;

/** What became of a proposed change, in words. */
@Named
@ApplicationScoped
public class ProposalWords {

    /** The state in a word or two; what was accepted says how far the version has come. */
    public String state(ProposalRow row) {
        return Texts.of(
                row.into() == null
                        ? "routine.proposal.state." + row.status()
                        : "routine.proposal.into." + row.into().status());
    }

    public String kind(ProposalRow row) {
        if (row.status() == ProposalStatus.OPEN) {
            return "active";
        }
        return row.into() != null && hasHeld(row.into().status()) ? "fine" : "";
    }

    /** The same in a sentence. */
    public String outcome(ProposalRow row) {
        if (row.into() == null) {
            return Texts.of("routine.proposal.outcome." + row.status());
        }
        return Texts.of(
                "routine.proposal.outcome."
                        + (hasHeld(row.into().status()) ? "HELD" : row.into().status()),
                Integer.toString(row.into().version()),
                String.valueOf(row.into().from()));
    }

    private static boolean hasHeld(RoutineStatus status) {
        return status == RoutineStatus.IN_FORCE || status == RoutineStatus.REPLACED;
    }
}
