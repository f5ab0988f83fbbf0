package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** What waits for the caller among the cases, for the start page; asked for only where {@link CasesWaiting} counts something. */
@Stateless
@DenyAll
public class CaseTaskService {

    /** One more than the start page shows, so that it can say that there are more. */
    private static final int MOST = 13;

    /** Of what is late elsewhere, so that it does not drown what is one's own. */
    private static final int MOST_LATE = 3;

    @Inject
    private JpaCaseLists lists;

    @Inject
    private CaseLaw law;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** To handle; for those who oversee also what is late elsewhere, unless the next level is never told. Two queries. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CaseTask> toHandle() {
        Scope scope = user.scope();
        CaseClock.Targets targets = CaseListService.targets(settings);
        JpaCaseLists.ToDo found = lists.toDo(scope, targets, MOST, limit(scope), MOST_LATE);
        List<Long> both = Stream.concat(found.mine().stream(), found.late().stream())
                .distinct()
                .toList();
        return law.on(lists.rows(both, targets)).stream()
                .map(row -> found.mine().contains(row.id()) ? CaseTask.of(row) : CaseTask.late(row))
                .toList();
    }

    /** What was due before it is told to the caller although others handle it; null where nothing is. */
    private Instant limit(Scope scope) {
        Integer days = settings.numberOrNever(SettingKey.ESCALATION_DAYS);
        return days == null || !oversees(scope) ? null : clock.instant().minus(days, ChronoUnit.DAYS);
    }

    /** Questions to answer as a contributor. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CaseTask> invitations() {
        return lists.invitations(user.scope(), MOST);
    }

    private static boolean oversees(Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.has(Role.MAS) || scope.has(Role.KVALITETSSAMORDNARE);
    }
}
