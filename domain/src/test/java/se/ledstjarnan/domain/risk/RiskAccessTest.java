package se.ledstjarnan.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ledstjarnan.domain.organisation.LegalArea.HSL;
import static se.ledstjarnan.domain.organisation.LegalArea.SOL;
import static se.ledstjarnan.domain.risk.RiskActor.LEADER;
import static se.ledstjarnan.domain.risk.RiskActor.MEMBER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who is what to an analysis. */
class RiskAccessTest {

    private static final long UNIT = 5;
    private static final Set<RiskActor> ALL = EnumSet.allOf(RiskActor.class);

    @Test
    void managersHaveTheirUnitsAndNothingOfTheWholeAdministration() {
        Scope manager = scope(Set.of(UNIT), Role.MEDARBETARE, Role.ENHETSCHEF);

        assertThat(actors(UNIT, Set.of(SOL), manager)).isEqualTo(ALL);
        assertThat(actors(6L, Set.of(SOL), manager)).isEmpty();
        assertThat(actors(null, Set.of(SOL), manager)).isEmpty();
        assertThat(RiskAccess.mayBegin(UNIT, Set.of(SOL), manager)).isTrue();
        assertThat(RiskAccess.mayBegin(null, Set.of(SOL), manager)).isFalse();
    }

    @Test
    void masHasWhatConcernsHealthCareAndDecidesWhatIsOnlyThat() {
        Scope mas = scope(Set.of(), Role.MEDARBETARE, Role.MAS);

        assertThat(actors(UNIT, Set.of(HSL), mas)).isEqualTo(ALL);
        assertThat(actors(UNIT, Set.of(SOL, HSL), mas)).containsExactlyInAnyOrder(LEADER, MEMBER);
        assertThat(actors(UNIT, Set.of(SOL), mas)).isEmpty();
    }

    @Test
    void socialchefDecidesInAllAndKvalitetssamordnareLeads() {
        assertThat(actors(null, Set.of(SOL), scope(Set.of(), Role.SOCIALCHEF))).isEqualTo(ALL);
        assertThat(actors(null, Set.of(SOL), scope(Set.of(), Role.KVALITETSSAMORDNARE)))
                .containsExactlyInAnyOrder(LEADER, MEMBER);
    }

    @Test
    void othersHaveWhatTheyLeadOrTakePartIn() {
        Scope employee = scope(Set.of(), Role.MEDARBETARE);

        assertThat(RiskAccess.actors(UNIT, Set.of(SOL), true, false, employee))
                .containsExactlyInAnyOrder(LEADER, MEMBER);
        assertThat(RiskAccess.actors(UNIT, Set.of(SOL), false, true, employee)).containsExactly(MEMBER);
        assertThat(RiskAccess.actors(UNIT, Set.of(SOL), false, false, employee)).isEmpty();
        assertThat(actors(UNIT, Set.of(SOL), scope(Set.of(), Role.NAMND))).isEmpty();
    }

    private static Set<RiskActor> actors(Long unit, Set<LegalArea> areas, Scope scope) {
        return RiskAccess.actors(unit, areas, false, false, scope);
    }

    private static Scope scope(Set<Long> led, Role... roles) {
        return new Scope(1, LocalDate.of(2026, 11, 20), Set.of(roles), led, led, Set.of());
    }
}
