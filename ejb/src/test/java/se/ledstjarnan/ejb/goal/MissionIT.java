package se.ledstjarnan.ejb.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.goal.MissionContent;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** Missions: a new version takes over from a day, written by whoever leads the unit. */
class MissionIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private MissionService missions;

    private final Facts facts = new Facts();
    private long unit;
    private long other;

    @BeforeEach
    void twoUnits() throws Exception {
        unit = facts.unit(facts.administration());
        other = facts.unit(facts.administration());
        facts.employed(facts.employee("karin"), "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        facts.employed(facts.employee("anna"), "WORKS_IN", unit, LocalDate.of(2020, 1, 1), null);
    }

    @Test
    void aMissionTakesOverFromTheOneBefore() throws Exception {
        karin(() -> mission(unit, TODAY.minusYears(1)));
        karin(() -> mission(unit, TODAY));

        assertThat(anna(() -> missions.history(unit)))
                .extracting(MissionView::to)
                .containsExactly(null, TODAY.minusDays(1));
        assertThatThrownBy(() -> karin(() -> mission(unit, TODAY))).hasMessage("from: goal.mission.notAfter");
        assertThatThrownBy(() -> karin(() -> mission(other, TODAY))).isInstanceOf(NotAllowedException.class);
        assertThat(karin(() -> missions.choices()).laws()).isNotEmpty();
    }

    private Void mission(long of, LocalDate from) {
        missions.write(of, new MissionContent("Vi finns för", null, Set.of(), Set.of(), from));
        return null;
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }
}
