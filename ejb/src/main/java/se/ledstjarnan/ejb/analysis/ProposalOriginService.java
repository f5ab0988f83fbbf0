package se.ledstjarnan.ejb.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.analysis.AnalysisAccess;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Leads from what has come of the analysis back to its proposals; whoever reads no analysis costs no statement. */
@Stateless
@DenyAll
public class ProposalOriginService {

    @Inject
    private JpaProposalOrigins origins;

    @Inject
    private CurrentUser user;

    /** The proposals that have become a goal, an action plan or a document, by the number that people know it by. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<ProposalOrigin> behind(OutcomeKind kind, int number) {
        Scope scope = user.scope();
        return AnalysisAccess.readsHanded(scope) ? origins.behind(kind, number, scope) : List.of();
    }

    /** The proposals that deviations of an indicator led to. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<ProposalOrigin> after(int indicator) {
        Scope scope = user.scope();
        return AnalysisAccess.readsHanded(scope) ? origins.after(indicator, scope) : List.of();
    }
}
