package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who writes and who approves what. */
class RoutineAccessTest {

    private static final long OWN = 5;
    private static final long OTHER = 6;

    @Test
    void aManagerWritesForOwnUnitsAlone() {
        Scope karin = scope(Role.ENHETSCHEF);

        assertThat(RoutineAccess.isAuthor(karin, Set.of(LegalArea.SOL), Set.of(OWN)))
                .isTrue();
        assertThat(RoutineAccess.isAuthor(karin, Set.of(LegalArea.SOL), Set.of(OWN, OTHER)))
                .isFalse();
        assertThat(RoutineAccess.isAuthor(karin, Set.of(LegalArea.SOL), Set.of()))
                .isFalse();
    }

    @Test
    void masWritesWhatConcernsHealthCare() {
        Scope mats = scope(Role.MAS);

        assertThat(RoutineAccess.isAuthor(mats, EnumSet.of(LegalArea.SOL, LegalArea.HSL), Set.of()))
                .isTrue();
        assertThat(RoutineAccess.isAuthor(mats, EnumSet.of(LegalArea.SOL), Set.of()))
                .isFalse();
    }

    @Test
    void aPoliticalBodysDecisionIsWrittenByItsSecretaryAndNobodyElse() {
        assertThat(actors(scope(Role.NAMNDSEKRETERARE), Approver.BOARD)).containsExactly(RoutineActor.APPROVER);
        assertThat(actors(scope(Role.SOCIALCHEF), Approver.BOARD)).containsExactly(RoutineActor.AUTHOR);
        assertThat(actors(scope(Role.NAMND), Approver.BOARD)).isEmpty();
    }

    @Test
    void anEmployeeOnlyReads() {
        assertThat(actors(scope(), Approver.UNIT_MANAGER)).isEmpty();
        assertThat(RoutineAccess.writes(scope())).isFalse();
    }

    private static Set<RoutineActor> actors(Scope scope, Approver approver) {
        return RoutineAccess.actors(approver, Set.of(LegalArea.SOL), Set.of(OWN), scope);
    }

    private static Scope scope(Role... roles) {
        Set<Role> all = EnumSet.of(Role.MEDARBETARE, roles);
        return new Scope(
                1,
                LocalDate.of(2026, 11, 20),
                all,
                all.contains(Role.ENHETSCHEF) ? Set.of(OWN) : Set.of(),
                Set.of(OWN),
                Set.of());
    }
}
