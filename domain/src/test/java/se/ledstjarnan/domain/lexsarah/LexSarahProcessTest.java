package se.ledstjarnan.domain.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LexSarahProcessTest {

    static Stream<Arguments> combinations() {
        return Arrays.stream(LexSarahAction.values())
                .flatMap(action -> Arrays.stream(LexSarahStatus.values())
                        .flatMap(status -> Arrays.stream(LexSarahActor.values())
                                .map(actor -> Arguments.of(action, status, actor))));
    }

    /** What is written here a second time on purpose: whoever changes the table must say so here too. */
    private static final List<String> ALLOWED = List.of(
            "START RECEIVED HANDLER",
            "ASSIGN RECEIVED,INVESTIGATING HANDLER",
            "PROTECT RECEIVED,INVESTIGATING,PROPOSED,DECIDED HANDLER,PROTECTOR",
            "NOTE INVESTIGATING HANDLER",
            "PROPOSE INVESTIGATING HANDLER",
            "PROPOSE_QUICKLY INVESTIGATING HANDLER",
            "RETURN PROPOSED DECIDER,BODY",
            "FIND_SERIOUS RECEIVED,INVESTIGATING,PROPOSED DECIDER,BODY",
            "DECIDE PROPOSED DECIDER,BODY",
            "NOTIFY INVESTIGATING,PROPOSED,DECIDED HANDLER",
            "SEND_INVESTIGATION DECIDED HANDLER",
            "IVO_DECIDED DECIDED,CLOSED HANDLER",
            "INFORM INVESTIGATING,PROPOSED,DECIDED,CLOSED HANDLER",
            "CLOSE DECIDED HANDLER",
            "REOPEN DECIDED,CLOSED HANDLER");

    @ParameterizedTest
    @MethodSource("combinations")
    void onlyTheListedActorsActInTheListedStatuses(LexSarahAction action, LexSarahStatus status, LexSarahActor actor) {
        boolean listed = ALLOWED.stream()
                .map(line -> line.split(" "))
                .anyMatch(part -> part[0].equals(action.name())
                        && List.of(part[1].split(",")).contains(status.name())
                        && List.of(part[2].split(",")).contains(actor.name()));

        assertThat(LexSarahProcess.STEPS.find(action, status, Set.of(actor)).isPresent())
                .isEqualTo(listed);
    }
}
