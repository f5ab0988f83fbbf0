package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.routine.RoutineContent;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** What is not taken in, and who does not approve. */
class RoutineRefusalsIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private RoutineWorkService work;

    private RoutineStage stage;

    @BeforeEach
    void aUnitWithItsPeople() throws Exception {
        stage = new RoutineStage(work);
    }

    @Test
    void whoWroteItDoesNotApproveItWhereASecondReaderIsDemanded() throws Exception {
        int number = begunByTheChief();
        stage.sofia(() -> work.submit(stage.ref(number)));

        assertThatThrownBy(() -> stage.sofia(() -> work.approve(stage.ref(number), null)))
                .hasMessage("routine.ownDraft");
        assertThat(status(number)).isEqualTo("FOR_APPROVAL");
    }

    @Test
    void whoseAssignmentHasEndedDoesNotApprove() throws Exception {
        long former = stage.facts.employee("former");
        stage.facts.employed(former, "LEADS", stage.unit, LocalDate.of(2020, 1, 1), TODAY.minusDays(1));
        RoutineContent own = RoutineStage.content("Text.", null, Role.ENHETSCHEF, Set.of(stage.unit));
        int number = stage.karin(() -> work.begin(own));
        stage.karin(() -> work.submit(stage.ref(number)));

        assertThatThrownBy(() ->
                        As.roles(stage.facts.username("former"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), () -> {
                            work.approve(stage.ref(number), null);
                            return null;
                        }))
                .isInstanceOf(NotAllowedException.class);
        assertThat(status(number)).isEqualTo("FOR_APPROVAL");
    }

    @Test
    void fiveMegabytesOfTextAndADayOfReviewThatHasPassedAreSaidAtTheirFields() throws Exception {
        long before = stage.rows.number("select count(*) from routine");

        assertThatThrownBy(() -> stage.kerstin(() -> work.begin(content("a".repeat(5 << 20), null))))
                .hasMessage("text: shared.tooLong");
        assertThatThrownBy(() -> stage.kerstin(() -> work.begin(content("Text.", TODAY.minusDays(1)))))
                .hasMessage("reviewBy: routine.reviewBeforeToday");
        assertThat(stage.rows.number("select count(*) from routine")).isEqualTo(before);
    }

    private int begunByTheChief() throws Exception {
        return As.roles(
                stage.facts.username("sofia"),
                Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF),
                () -> work.begin(content("Nattfastan är högst elva timmar.", null)));
    }

    private String status(int number) throws Exception {
        return (String) stage.rows
                .column(
                        "select v.status from routine_version v join routine r on r.id = v.routine_id where r.number = ?",
                        number)
                .get(0);
    }

    private static RoutineContent content(String text, LocalDate reviewBy) {
        return new RoutineContent(
                RoutineKind.ROUTINE,
                "Prov på rutin",
                text,
                null,
                Role.SOCIALCHEF,
                Set.of(LegalArea.SOL),
                Set.of(),
                Set.of(),
                Set.of(),
                reviewBy,
                null);
    }
}
