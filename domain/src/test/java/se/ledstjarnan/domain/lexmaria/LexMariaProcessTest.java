package se.ledstjarnan.domain.lexmaria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LexMariaProcessTest {

    static Stream<Arguments> combinations() {
        return Arrays.stream(LexMariaAction.values())
                .flatMap(action -> Arrays.stream(LexMariaStatus.values())
                        .flatMap(status -> Arrays.stream(LexMariaActor.values())
                                .map(actor -> Arguments.of(action, status, actor))));
    }

    /** What is written here a second time on purpose: whoever changes the table must say so here too. */
    private static final List<String> ALLOWED = List.of(
            "START RECEIVED HANDLER",
            "ASSIGN RECEIVED,INVESTIGATING,INVESTIGATED HANDLER",
            "PROTECT RECEIVED,INVESTIGATING,INVESTIGATED HANDLER,PROTECTOR",
            "COMMISSION INVESTIGATING HANDLER",
            "TELL INVESTIGATING HANDLER",
            "CAUSE INVESTIGATING HANDLER",
            "NOTE INVESTIGATING HANDLER",
            "JUDGE INVESTIGATING,INVESTIGATED HANDLER",
            "DECIDE INVESTIGATING,INVESTIGATED NOTIFIER",
            "CONCLUDE_QUICKLY INVESTIGATING NOTIFIER",
            "FINISH INVESTIGATING HANDLER",
            "NOTIFY INVESTIGATING,INVESTIGATED NOTIFIER",
            "SEND_INVESTIGATION INVESTIGATED NOTIFIER",
            "IVO_DECIDED INVESTIGATED,CLOSED HANDLER",
            "INFORM INVESTIGATING,INVESTIGATED,CLOSED HANDLER",
            "DEVICE INVESTIGATING,INVESTIGATED HANDLER",
            "LICENSEE INVESTIGATING,INVESTIGATED,CLOSED NOTIFIER",
            "SHARE INVESTIGATED,CLOSED HANDLER",
            "CLOSE INVESTIGATED HANDLER",
            "REOPEN INVESTIGATED,CLOSED HANDLER");

    @ParameterizedTest
    @MethodSource("combinations")
    void onlyTheListedActorsActInTheListedStatuses(LexMariaAction action, LexMariaStatus status, LexMariaActor actor) {
        boolean listed = ALLOWED.stream()
                .map(line -> line.split(" "))
                .anyMatch(part -> part[0].equals(action.name())
                        && List.of(part[1].split(",")).contains(status.name())
                        && List.of(part[2].split(",")).contains(actor.name()));

        assertThat(LexMariaProcess.STEPS.find(action, status, Set.of(actor)).isPresent())
                .isEqualTo(listed);
    }
}
