package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeviationProcessTest {

    static Stream<Arguments> combinations() {
        return Arrays.stream(DeviationAction.values())
                .flatMap(action -> Arrays.stream(DeviationStatus.values())
                        .flatMap(status ->
                                Arrays.stream(CaseActor.values()).map(actor -> Arguments.of(action, status, actor))));
    }

    /** What is written here a second time on purpose: whoever changes the table must say so here too. */
    private static final List<String> ALLOWED = List.of(
            "TRIAGE REPORTED HANDLER",
            "RETURN_TO_REPORTER REPORTED,INVESTIGATING HANDLER",
            "COMPLETE RETURNED REPORTER",
            "ADD_ADDENDUM REPORTED,INVESTIGATING,ACTING,CLOSED REPORTER",
            "ACKNOWLEDGE REPORTED HANDLER",
            "RECLASSIFY INVESTIGATING,ACTING HANDLER",
            "ASSIGN REPORTED,RETURNED,INVESTIGATING,ACTING HANDLER",
            "INVITE INVESTIGATING,ACTING HANDLER",
            "CONTRIBUTE INVESTIGATING,ACTING CONTRIBUTOR",
            "INVESTIGATE INVESTIGATING,ACTING HANDLER",
            "PLAN_MEASURES INVESTIGATING HANDLER",
            "RESUME_INVESTIGATION ACTING HANDLER",
            "ADD_MEASURE INVESTIGATING,ACTING HANDLER",
            "GIVE_FEEDBACK INVESTIGATING,ACTING HANDLER",
            "SUSPECT_LEX_SARAH REPORTED,RETURNED,INVESTIGATING,ACTING HANDLER,OVERSEER",
            "SUSPECT_LEX_MARIA REPORTED,RETURNED,INVESTIGATING,ACTING HANDLER,OVERSEER",
            "LIFT_SUSPICION REPORTED,RETURNED,INVESTIGATING,ACTING HANDLER",
            "MARK_COMPLAINT REPORTED,RETURNED,INVESTIGATING,ACTING HANDLER",
            "MOVE_TO_UNIT REPORTED,INVESTIGATING HANDLER",
            "HAND_OVER INVESTIGATING,ACTING HANDLER",
            "LINK REPORTED,RETURNED,INVESTIGATING,ACTING,CLOSED,ACKNOWLEDGED,DUPLICATE HANDLER",
            "MARK_DUPLICATE REPORTED,INVESTIGATING HANDLER",
            "CLOSE INVESTIGATING,ACTING HANDLER",
            "REOPEN CLOSED,ACKNOWLEDGED,DUPLICATE HANDLER");

    @ParameterizedTest
    @MethodSource("combinations")
    void onlyTheListedActorsActInTheListedStatuses(DeviationAction action, DeviationStatus status, CaseActor actor) {
        boolean listed = ALLOWED.stream()
                .map(line -> line.split(" "))
                .anyMatch(part -> part[0].equals(action.name())
                        && List.of(part[1].split(",")).contains(status.name())
                        && List.of(part[2].split(",")).contains(actor.name()));

        assertThat(DeviationProcess.find(action, status, Set.of(actor)).isPresent())
                .isEqualTo(listed);
    }

    @Test
    void everyActionHasExactlyOneRow() {
        assertThat(DeviationProcess.table())
                .extracting(DeviationProcess.Rule::action)
                .containsExactlyInAnyOrder(DeviationAction.values());
    }
}
