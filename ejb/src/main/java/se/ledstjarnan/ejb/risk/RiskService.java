package se.ledstjarnan.ejb.risk;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.risk.RiskAccess;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows analyses and risks to those who have a part in them. */
@Stateless
@DenyAll
public class RiskService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    @Inject
    private JpaRiskReads reads;

    @Inject
    private JpaRiskLists lists;

    @Inject
    private RiskMeasures measures;

    @Inject
    private RiskPaper papers;

    @Inject
    @Any
    private Instance<RiskChecks> checks;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** A page of a list. */
    public record Page<T>(List<T> rows, int count, int page) {}

    @RolesAllowed(Roles.MEDARBETARE)
    public Page<AnalysisRow> list(RiskFilter filter) {
        JpaRiskLists.Found<AnalysisRow> found =
                lists.analyses(filter, user.scope(), (filter.page() - 1L) * RiskFilter.PAGE, RiskFilter.PAGE);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return list(filter.first());
        }
        return new Page<>(found.rows(), found.count(), filter.page());
    }

    /** The risks of decided analyses. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Page<RiskRow> risks(RisksFilter filter) {
        JpaRiskLists.Found<RiskRow> found =
                lists.risks(filter, user.scope(), (filter.page() - 1L) * RisksFilter.PAGE, RisksFilter.PAGE);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return risks(filter.first());
        }
        return new Page<>(found.rows(), found.count(), filter.page());
    }

    /** Whether the reader begins analyses. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean begins() {
        Scope scope = user.scope();
        return RiskAccess.seesAll(scope)
                || scope.has(Role.MAS)
                || scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
    }

    /** Whether the reader keeps the templates. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean keeps() {
        return RiskAccess.seesAll(user.scope()) || user.scope().has(Role.MAS);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public AnalysisView open(int number) {
        Scope scope = user.scope();
        return reads.analysis(number, scope, scope.day()).orElseThrow(NotFoundException::new);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public RiskView risk(RiskRef number) {
        JpaRiskReads.Found found = reads.risk(number, user.scope()).orElseThrow(NotFoundException::new);
        Set<Long> id = Set.of(found.head().id());
        return new RiskView(
                found.head(),
                found.kinds(),
                found.history(),
                found.earlier(),
                found.later(),
                checks.stream().flatMap(feature -> feature.of(id).stream()).toList(),
                measures.of(found),
                found.scale(),
                found.rights());
    }

    /** The units of the analyses that the reader sees. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<NamedChoice> units() {
        return lists.units(user.scope());
    }

    /** Whether there is such an analysis that the reader may see. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean has(int number) {
        return lists.has(number, user.scope());
    }

    /** The analysis as PDF/A and PDF/UA. One entry of the log. */
    @RolesAllowed(Roles.MEDARBETARE)
    public byte[] paper(int number) {
        AnalysisView view = open(number);
        audit.recordExport("risk-analysis", List.of((long) number));
        return papers.print(view, user.scope().day());
    }
}
