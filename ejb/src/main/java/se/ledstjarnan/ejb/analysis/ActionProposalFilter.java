package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import se.ledstjarnan.domain.analysis.ProposalStatus;

/** What the list of proposals is narrowed to. */
public record ActionProposalFilter(ProposalStatus status, Integer round, String text, int page)
        implements Serializable {

    /** Rows of a page. */
    public static final int PAGE = 25;

    public ActionProposalFilter first() {
        return new ActionProposalFilter(status, round, text, 1);
    }
}
