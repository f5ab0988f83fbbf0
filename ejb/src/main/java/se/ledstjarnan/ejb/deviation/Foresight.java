package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Says who receives a case and who may see it by asking the very rules that decide it, {@link CaseAccess}, on behalf of a stranger in
 * each role. So the promise on the form cannot drift from what the product does.
 */
@ApplicationScoped
class Foresight {

    /** Nobody has this id, so only roles and units count. */
    private static final long STRANGER = -1;

    private static final Set<Role> OVERSEERS = EnumSet.of(Role.MAS, Role.KVALITETSSAMORDNARE, Role.SOCIALCHEF);

    @Inject
    private CaseTrail trail;

    @Inject
    private JpaHandlingTimes times;

    @Inject
    private Settings settings;

    Foreseen of(Deviation deviation, LocalDate day) {
        Set<Role> readers = EnumSet.noneOf(Role.class);
        for (Role role : OVERSEERS) {
            if (CaseAccess.mayRead(actors(deviation, role, day))) {
                readers.add(role);
            }
        }
        Set<CaseActor> manager = actors(deviation, Role.ENHETSCHEF, day);
        return new Foreseen(
                deviation.getUnit().nameOn(day),
                receivers(deviation, day),
                deviation.getRestriction() == Restriction.LEX_SARAH,
                deviation.getReport().getKind() == ReportKind.GOOD_PRACTICE,
                deviation.getProposed() != null,
                readers,
                !deviation.isPastManager() && CaseAccess.mayRead(manager) && !manager.contains(CaseActor.HANDLER),
                !deviation.isPastManager() && manager.contains(CaseActor.PROTECTOR),
                deviation.isPastManager(),
                times.usualDays(deviation.getUnit().getId()).orElse(null),
                settings.number(SettingKey.INVESTIGATION_TARGET_DAYS));
    }

    /** Those who receive the case now, without those whom it concerns. */
    List<EmployeeName> receivers(Deviation deviation, LocalDate day) {
        return trail.handlers(deviation, day).stream()
                .filter(person -> !deviation.getExcluded().contains(person.id()))
                .toList();
    }

    private static Set<CaseActor> actors(Deviation deviation, Role role, LocalDate day) {
        Set<Long> led = role == Role.ENHETSCHEF ? Set.of(deviation.getUnit().getId()) : Set.of();
        return CaseAccess.actors(deviation, new Scope(STRANGER, day, Set.of(role), led, led, Set.of()), false);
    }
}
