package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows checks: to those who lead them, to whoever is asked, and what is signed to those who work in the unit. */
@Stateless
@DenyAll
public class CheckRoundService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    @Inject
    private JpaCheckReads reads;

    @Inject
    private JpaCheckPlans plans;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    @Any
    private Instance<TestedRisks> features;

    /**
     * A page of the list.
     *
     * @param due what is planned and has not begun, for whoever begins it
     * @param units those that the reader can narrow it to
     * @param leads whether the reader begins checks
     */
    public record Page(
            List<RoundRow> rows, int count, int page, List<DueRow> due, List<NamedChoice> units, boolean leads) {}

    /** What a new check can be of. @param lists by number */
    public record Choices(List<NamedChoice> lists, List<NamedChoice> units, boolean inspects) implements Serializable {}

    @RolesAllowed(Roles.MEDARBETARE)
    public Page list(RoundFilter filter) {
        Scope scope = user.scope();
        JpaCheckReads.Found found = reads.find(filter, scope, MOST);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return list(filter.first());
        }
        JpaCheckPlans.Begin begin = plans.toBegin(scope);
        return new Page(found.rows(), found.count(), filter.page(), begin.due(), begin.units(), leads(scope));
    }

    /** The first thousand of the whole list, to be taken out; leaves a trace in the log. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void export(RoundFilter filter, Consumer<List<RoundRow>> taker) {
        JpaCheckReads.Found found = reads.find(filter.first(), user.scope(), MOST, MOST - 1);
        taker.accept(found.rows());
        audit.recordExport("check", found.ids());
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public RoundView open(int number) {
        return reads.find(number, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** The risks that checks of the list test in a year, and by which controls. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<TestedRisk> tests(int list, int year) {
        return features.stream()
                .flatMap(feature -> feature.of(list, year, user.scope()).stream())
                .toList();
    }

    /** What the reader can begin a check of. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public Choices choices(CheckKind kind) {
        Scope scope = user.scope();
        return plans.choices(kind, scope);
    }

    /** What is planned in the unit and has not begun there, for whoever begins it. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public DueRow planned(long plan, long unit) {
        return plans.planned(plan, unit, user.scope()).orElseThrow(NotFoundException::new);
    }

    private static boolean leads(Scope scope) {
        return CheckAccess.keeps(scope) || scope.ledUnits().stream().anyMatch(scope::leads);
    }
}
