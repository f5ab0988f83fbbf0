package se.ledstjarnan.web.analysis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.ejb.analysis.ProposalOrigin;
import se.ledstjarnan.ejb.analysis.ProposalOriginService;

/** The proposals behind what a page shows, asked for once however often the page reads them. */
@Named
@RequestScoped
public class AnalysisOrigin {

    @Inject
    private ProposalOriginService origins;

    private List<ProposalOrigin> found;

    /** @param kind GOAL, PLAN, ROUTINE, or INDICATOR for the proposals that its deviations led to */
    public List<ProposalOrigin> of(String kind, int number) {
        if (found == null) {
            found = "INDICATOR".equals(kind)
                    ? origins.after(number)
                    : origins.behind(OutcomeKind.valueOf(kind), number);
        }
        return found;
    }
}
