package se.ledstjarnan.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

class ReportProcessTest {

    /** The table once more, written the other way round. */
    private static Set<Role> expected(ReportAction action, ReportStatus status) {
        return switch (action) {
            case WRITE, SELECT, REFRESH, APPROVE ->
                status == ReportStatus.DRAFT ? EnumSet.of(Role.MAS) : EnumSet.noneOf(Role.class);
            case HAND_OVER ->
                status == ReportStatus.APPROVED
                        ? EnumSet.of(Role.MAS, Role.NAMNDSEKRETERARE)
                        : EnumSet.noneOf(Role.class);
        };
    }

    static Stream<Arguments> everyCell() {
        return Stream.of(ReportAction.values())
                .flatMap(action -> Stream.of(ReportStatus.values()).map(status -> Arguments.of(action, status)));
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void eachRoleMayWhatTheTableSays(ReportAction action, ReportStatus status) {
        for (Role role : Role.values()) {
            boolean may = expected(action, status).contains(role);
            assertThat(ReportProcess.allows(action, status, Set.of(role)))
                    .as(role.name())
                    .isEqualTo(may);
        }
        assertThat(ReportProcess.allows(action, status, Set.of())).isFalse();
    }

    @Test
    void tellsWhoNeverMayFromWhatMayNotBeNow() {
        assertThatThrownBy(() -> ReportProcess.check(ReportAction.APPROVE, ReportStatus.DRAFT, Set.of(Role.NAMND)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> ReportProcess.check(ReportAction.REFRESH, ReportStatus.APPROVED, Set.of(Role.MAS)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("report.notNow"));
    }
}
