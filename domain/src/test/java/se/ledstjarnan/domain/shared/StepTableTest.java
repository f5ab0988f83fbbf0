package se.ledstjarnan.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepTableTest {

    private enum Action {
        OPEN,
        LOCK
    }

    private enum State {
        SHUT,
        AJAR
    }

    private enum Who {
        KEEPER,
        GUEST
    }

    private static final StepTable<Action, State, Who> TABLE = new StepTable<>(
            "door.notNow",
            List.of(
                    new StepTable.Rule<>(Action.OPEN, Set.of(State.SHUT), Set.of(Who.KEEPER), State.AJAR, false),
                    new StepTable.Rule<>(Action.LOCK, Set.of(State.SHUT), Set.of(Who.KEEPER), null, true)));

    @Test
    void whoMayInAnotherStatusIsToldSoAndWhoNeverMayIsNot() {
        assertThatThrownBy(() -> TABLE.demand(Action.OPEN, State.AJAR, Set.of(Who.KEEPER)))
                .isInstanceOf(DomainException.class)
                .hasMessage("door.notNow");
        assertThatThrownBy(() -> TABLE.demand(Action.OPEN, State.SHUT, Set.of(Who.GUEST)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aStepMovesOrLeavesTheStatus() {
        assertThat(TABLE.demand(Action.OPEN, State.SHUT, Set.of(Who.KEEPER)).after(State.SHUT))
                .isEqualTo(State.AJAR);
        assertThat(TABLE.demand(Action.LOCK, State.SHUT, Set.of(Who.KEEPER)).after(State.SHUT))
                .isEqualTo(State.SHUT);
        assertThat(TABLE.allowed(State.SHUT, Set.of(Who.KEEPER))).containsExactly(Action.OPEN, Action.LOCK);
        assertThat(TABLE.allowed(State.SHUT, Set.of(Who.GUEST))).isEmpty();
    }

    @Test
    void wordsAreDemandedWhereTheTableSaysSo() {
        assertThatThrownBy(() -> TABLE.rules().get(1).words(" ")).hasMessage("comment: shared.required");
        assertThat(TABLE.rules().get(0).words(" ")).isNull();
    }
}
