package se.ledstjarnan.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final EmployeeName NURSE = person(1);
    private static final EmployeeName MANAGER = person(2);
    private static final EmployeeName HEAD = person(3);
    private static final EmployeeName CHIEF = person(4);

    @Test
    void goesFromTheManagerToTheSocialchef() {
        Ladder ladder = ladder(NURSE, level(MANAGER), level(HEAD));

        assertThat(ladder.rung(1)).containsExactly(MANAGER);
        assertThat(ladder.rung(2)).containsExactly(HEAD);
        assertThat(ladder.rung(3)).containsExactly(CHIEF);
        assertThat(ladder.rung(4)).isEmpty();
    }

    @Test
    void aManagersOwnDelayBeginsAboveThatManager() {
        Ladder ladder = ladder(MANAGER, level(MANAGER, NURSE), level(HEAD));

        assertThat(ladder.rung(1)).containsExactly(HEAD);
        assertThat(ladder.rung(2)).containsExactly(CHIEF);
    }

    @Test
    void passesVacantPostsAndPutsNobodyOnTwoRungs() {
        Ladder ladder = ladder(NURSE, level(), level(HEAD), level(HEAD), level(CHIEF));

        assertThat(ladder.rung(1)).containsExactly(HEAD);
        assertThat(ladder.rung(2)).containsExactly(CHIEF);
        assertThat(ladder.rung(3)).isEmpty();
    }

    @Test
    void theSocialchefsOwnDelayEndsThere() {
        assertThat(ladder(CHIEF, level(CHIEF)).rung(1)).isEmpty();
    }

    private static Ladder ladder(EmployeeName owner, UnitLeaders... upward) {
        return new Ladder(List.of(upward), owner.id(), List.of(CHIEF));
    }

    private static UnitLeaders level(EmployeeName... leaders) {
        return new UnitLeaders(9L, List.of(leaders));
    }

    private static EmployeeName person(long id) {
        return new EmployeeName(id, "Person " + id, null, null);
    }
}
