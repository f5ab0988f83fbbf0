package se.ledstjarnan.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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

/** Every action in every status for every role, in a report that MAS alone writes and signs, such as the quarter's. */
class MadeProcessTest {

    private static final ReportDefinition BY_MAS = new ReportDefinition(
            "kvartal",
            new DefinitionTerms(
                    "Kvartal", "Om.", PeriodKind.QUARTER, EnumSet.of(Role.MAS), EnumSet.of(Role.MAS), 92, null, true),
            null,
            Instant.EPOCH);

    /** The table once more, written the other way round. */
    private static Set<Role> expected(MadeAction action, ReportStatus status) {
        return switch (action) {
            case WRITE, REFRESH, SIGN ->
                status == ReportStatus.DRAFT ? EnumSet.of(Role.MAS) : EnumSet.noneOf(Role.class);
            case REPLACE -> status == ReportStatus.DRAFT ? EnumSet.noneOf(Role.class) : EnumSet.of(Role.MAS);
            case HAND_OVER ->
                status == ReportStatus.APPROVED
                        ? EnumSet.of(Role.MAS, Role.NAMNDSEKRETERARE)
                        : EnumSet.noneOf(Role.class);
        };
    }

    static Stream<Arguments> everyCell() {
        return Stream.of(MadeAction.values())
                .flatMap(action -> Stream.of(ReportStatus.values()).map(status -> Arguments.of(action, status)));
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void eachRoleMayWhatTheTableSays(MadeAction action, ReportStatus status) {
        for (Role role : Role.values()) {
            boolean may = expected(action, status).contains(role);
            assertThat(MadeProcess.allows(action, status, BY_MAS, Set.of(role)))
                    .as(role.name())
                    .isEqualTo(may);
        }
        assertThat(MadeProcess.allows(action, status, BY_MAS, Set.of())).isFalse();
    }

    @Test
    void tellsWhoNeverMayFromWhatMayNotBeNow() {
        assertThatThrownBy(() -> MadeProcess.check(MadeAction.SIGN, ReportStatus.DRAFT, BY_MAS, Set.of(Role.NAMND)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> MadeProcess.check(MadeAction.REFRESH, ReportStatus.APPROVED, BY_MAS, Set.of(Role.MAS)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("report.notNow"));
    }
}
