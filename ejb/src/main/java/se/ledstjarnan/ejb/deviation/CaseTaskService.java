package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** What waits for the caller among the cases, for the start page and the menu: two queries, three for those who oversee. */
@Stateless
@DenyAll
public class CaseTaskService {

    private static final int MOST = 12;

    /** Of what is late elsewhere, so that it does not drown what is one's own. */
    private static final int MOST_LATE = 3;

    @Inject
    private JpaCaseLists lists;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** To handle and to contribute to; for those who oversee also what is late elsewhere, unless the next level is never told. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CaseTask> tasks() {
        Scope scope = user.scope();
        CaseClock.Targets targets = CaseListService.targets(settings);
        List<CaseTask> tasks = new ArrayList<>();
        lists.toHandle(scope, targets, MOST).forEach(row -> tasks.add(CaseTask.of(row)));
        tasks.addAll(lists.invitations(scope, MOST));
        Integer days = settings.numberOrNever(SettingKey.ESCALATION_DAYS);
        if (days != null && oversees(scope)) {
            Instant limit = clock.instant().minus(days, ChronoUnit.DAYS);
            lists.late(scope, targets, limit, MOST_LATE).forEach(row -> tasks.add(CaseTask.late(row)));
        }
        return tasks;
    }

    private static boolean oversees(Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.has(Role.MAS) || scope.has(Role.KVALITETSSAMORDNARE);
    }

    /** Counts for the menu, in one statement since every page asks for them. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Waiting waiting() {
        return lists.waiting(user.scope());
    }

    /**
     * Up to a hundred of each.
     *
     * @param cases that the caller is to do something about
     * @param returned reports of the caller's own to complete
     */
    public record Waiting(int cases, int returned) {}
}
