package se.ledstjarnan.domain.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who may do what with a delegation, and who sees it. */
class DelegationProcessTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVER, WAITING, 'ACCEPT,DECLINE'",
        "DELEGATOR, WAITING, REVOKE",
        "MAS, ACCEPTED, REVOKE",
        "RECEIVER, ACCEPTED, ''",
        "MANAGER, WAITING, ''",
        "MANAGER, ACCEPTED, ''",
        "DELEGATOR, REVOKED, ''",
        "MAS, ENDED, ''"
    })
    void theTableSaysWhatEachMayDo(DelegationActor actor, DelegationStatus status, String allowed) {
        DelegationState state =
                status == DelegationStatus.ACCEPTED ? DelegationState.VALID : DelegationState.valueOf(status.name());

        assertThat(DelegationProcess.allowed(status, state, Set.of(actor)))
                .extracting(DelegationAction::name)
                .containsExactlyInAnyOrder(allowed.isEmpty() ? new String[0] : allowed.split(","));
    }

    @Test
    void nothingIsDoneWithWhatIsOver() {
        assertThat(DelegationProcess.allowed(
                        DelegationStatus.ACCEPTED, DelegationState.EXPIRED, Set.of(DelegationActor.values())))
                .isEmpty();
    }

    @Test
    void masSeesAllAManagerTheOwnUnitsAndOthersTheirOwn() {
        assertThat(actors(9, Set.of(Role.MAS), Set.of())).containsExactly(DelegationActor.MAS);
        assertThat(actors(9, Set.of(Role.ENHETSCHEF), Set.of(7L))).containsExactly(DelegationActor.MANAGER);
        assertThat(actors(9, Set.of(Role.ENHETSCHEF), Set.of(8L))).isEmpty();
        assertThat(actors(9, Set.of(Role.SOCIALCHEF, Role.KVALITETSSAMORDNARE), Set.of()))
                .isEmpty();
        assertThat(actors(1, Set.of(), Set.of())).containsExactly(DelegationActor.RECEIVER);
        assertThat(actors(2, Set.of(), Set.of())).containsExactly(DelegationActor.DELEGATOR);
    }

    private static Set<DelegationActor> actors(long me, Set<Role> roles, Set<Long> led) {
        Scope scope = new Scope(me, LocalDate.of(2026, 11, 20), roles, led, Set.of(), Set.of());
        return DelegationActor.of(scope, 1, 2, Set.of(7L));
    }
}
