package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.ProcessContent.Step;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** A process through its versions. */
class WorkProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee SOFIA = new Employee("sofia", "Sofia", "Åkesson", "socialchef", null);
    private static final WorkProcess.Doing OWNER = doing(TODAY, ProcessActor.OWNER, ProcessActor.AUTHOR);

    @Test
    void theNextVersionReplacesTheOneThatHeld() {
        WorkProcess process = new WorkProcess(2, content(null, "Ta emot", "Planera"), SOFIA, NOW);
        process.establish(OWNER);
        WorkProcess.Doing later = doing(TODAY.plusDays(9), ProcessActor.OWNER, ProcessActor.AUTHOR);
        process.renew(later);
        assertThat(process.established().orElseThrow().getNumber()).isOne();

        assertThatThrownBy(() -> process.establish(later)).hasMessage("change: routine.noChange");
        process.edit(content("Uppföljning har tillkommit.", "Ta emot", "Planera", "Följa upp"), later);
        process.establish(later);

        assertThat(process.getVersions())
                .extracting(ProcessVersion::getStatus)
                .containsExactly(ProcessStatus.REPLACED, ProcessStatus.ESTABLISHED);
        assertThat(process.getVersions().get(0).getTo()).isEqualTo(TODAY.plusDays(8));
        assertThat(process.established().orElseThrow().getActivities()).hasSize(3);
        assertThat(process.getVersions().get(0).getActivities()).hasSize(2);
    }

    @Test
    void isEstablishedByItsOwnerAlone() {
        WorkProcess process = new WorkProcess(2, content(null, "Ta emot"), SOFIA, NOW);

        assertThatThrownBy(() -> process.establish(doing(TODAY, ProcessActor.AUTHOR)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void saysWhatIsWrongAtTheActivityThatItConcerns() {
        assertThatThrownBy(() -> new WorkProcess(2, content(null, "Ta emot", " "), SOFIA, NOW))
                .hasMessage("name1: shared.required");
        assertThatThrownBy(() -> new WorkProcess(2, content(null, "Ta emot", "ta emot"), SOFIA, NOW))
                .hasMessage("name1: routine.process.sameName");
        Step alone = new Step("Ta emot", null, Cooperation.EXTERNAL, " ", Set.of(), null);
        assertThatThrownBy(
                        () -> new WorkProcess(2, content(ProcessReach.ADMINISTRATION, null, null, alone), SOFIA, NOW))
                .hasMessage("partner0: routine.process.noPartner");
        assertThatThrownBy(() -> new WorkProcess(2, content(ProcessReach.UNIT, null, null), SOFIA, NOW))
                .hasMessage("unitId: shared.required");
        String[] many = IntStream.rangeClosed(0, ProcessContent.MOST)
                .mapToObj(i -> "Steg " + i)
                .toArray(String[]::new);
        assertThatThrownBy(() -> new WorkProcess(2, content(null, many), SOFIA, NOW))
                .hasMessage("routine.process.tooMany");
        WorkProcess empty = new WorkProcess(2, content(null), SOFIA, NOW);
        assertThatThrownBy(() -> empty.establish(OWNER)).hasMessage("routine.process.noActivity");
    }

    @Test
    void whatEndsSaysWhy() {
        WorkProcess process = new WorkProcess(2, content(null, "Ta emot"), SOFIA, NOW);
        process.establish(OWNER);

        assertThatThrownBy(() -> process.end(" ", OWNER)).hasMessage("words: shared.required");
        process.end("Görs av regionen.", OWNER);
        assertThat(process.established()).isEmpty();
    }

    @Test
    void theOwnerFollowsTheReach() {
        assertThat(ProcessAccess.actors(ProcessReach.ADMINISTRATION, null, scope(Role.SOCIALCHEF)))
                .containsExactlyInAnyOrder(ProcessActor.OWNER, ProcessActor.AUTHOR);
        assertThat(ProcessAccess.actors(ProcessReach.HEALTH_CARE, null, scope(Role.MAS)))
                .contains(ProcessActor.OWNER);
        assertThat(ProcessAccess.actors(ProcessReach.HEALTH_CARE, null, scope(Role.KVALITETSSAMORDNARE)))
                .containsExactly(ProcessActor.AUTHOR);
        assertThat(ProcessAccess.actors(ProcessReach.UNIT, 5L, scope(Role.ENHETSCHEF)))
                .contains(ProcessActor.OWNER);
        assertThat(ProcessAccess.actors(ProcessReach.UNIT, 6L, scope(Role.ENHETSCHEF)))
                .isEmpty();
        assertThat(ProcessAccess.actors(ProcessReach.ADMINISTRATION, null, scope(Role.MEDARBETARE)))
                .isEmpty();
    }

    private static ProcessContent content(String change, String... names) {
        return content(
                ProcessReach.ADMINISTRATION,
                null,
                change,
                Arrays.stream(names)
                        .map(name -> new Step(name, null, Cooperation.NONE, null, Set.of(), null))
                        .toArray(Step[]::new));
    }

    private static ProcessContent content(ProcessReach reach, Long unit, String change, Step... steps) {
        return new ProcessContent(
                "Planera insatser",
                "Var och en får det som är beslutat.",
                reach,
                unit,
                Set.of(LegalArea.SOL),
                List.of(steps),
                change);
    }

    private static WorkProcess.Doing doing(LocalDate day, ProcessActor... as) {
        return new WorkProcess.Doing(SOFIA, List.of(as), day, NOW);
    }

    private static Scope scope(Role role) {
        return new Scope(1, TODAY, java.util.EnumSet.of(Role.MEDARBETARE, role), Set.of(5L), Set.of(5L), Set.of());
    }
}
