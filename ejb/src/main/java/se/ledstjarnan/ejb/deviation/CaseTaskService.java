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

    private static final int MOST = 12;

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

    /** To handle; for those who oversee also what is late elsewhere, unless the next level is never told. Two queries, or three. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CaseTask> toHandle() {
        Scope scope = user.scope();
        CaseClock.Targets targets = CaseListService.targets(settings);
        List<Long> mine = lists.toHandle(scope, targets, MOST);
        List<Long> late = late(scope, targets);
        List<Long> both = Stream.concat(mine.stream(), late.stream()).distinct().toList();
        return law.on(lists.rows(both, targets)).stream()
                .map(row -> mine.contains(row.id()) ? CaseTask.of(row) : CaseTask.late(row))
                .toList();
    }

    private List<Long> late(Scope scope, CaseClock.Targets targets) {
        Integer days = settings.numberOrNever(SettingKey.ESCALATION_DAYS);
        if (days == null || !oversees(scope)) {
            return List.of();
        }
        Instant limit = clock.instant().minus(days, ChronoUnit.DAYS);
        return lists.late(scope, targets, limit, MOST_LATE);
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
