package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;

class RoutineProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee ANNA = new Employee("anna", "Anna", "Berg", "undersköterska", null);
    private static final Employee KERSTIN = new Employee("kerstin", "Kerstin", "Dahl", "samordnare", null);
    private static final Routine.Doing DOES =
            new Routine.Doing(KERSTIN, List.of(RoutineActor.AUTHOR, RoutineActor.APPROVER), TODAY, NOW);

    @Test
    void goesIntoADraftOrNotAndIsAnsweredOnce() {
        RoutineProposal taken = proposal(inForce());
        taken.accept(2, " ", KERSTIN, NOW);
        assertThat(taken.getStatus()).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(taken.getIntoVersion()).isEqualTo(2);
        assertThat(taken.getAnswer()).isNull();
        assertThatThrownBy(() -> taken.decline("Nej.", KERSTIN, NOW)).hasMessage("routine.proposal.answeredBefore");

        RoutineProposal declined = proposal(inForce());
        declined.decline("Lagen säger annat.", KERSTIN, NOW);
        assertThat(declined.getAnswer()).isEqualTo("Lagen säger annat.");
        assertThat(declined.getIntoVersion()).isNull();
    }

    @Test
    void whoIsTurnedDownIsToldWhy() {
        assertThatThrownBy(() -> proposal(inForce()).decline(" ", KERSTIN, NOW)).hasMessage("answer: shared.required");
    }

    @Test
    void saysSomethingAboutWhatIsInForce() {
        RoutineVersion held = inForce();
        assertThatThrownBy(() -> new RoutineProposal(held, null, " ", ANNA, NOW))
                .hasMessage("words: shared.required");
        held.replaced(TODAY);
        assertThatThrownBy(() -> proposal(held)).hasMessage("routine.proposal.newVersion");
    }

    private static RoutineProposal proposal(RoutineVersion about) {
        return new RoutineProposal(about, "Högst elva timmar.", "Tio timmar är bättre.", ANNA, NOW);
    }

    private static RoutineVersion inForce() {
        RoutineContent content = new RoutineContent(
                RoutineKind.ROUTINE,
                "Nattfasta",
                "Högst elva timmar.",
                null,
                Role.ENHETSCHEF,
                Set.of(LegalArea.SOL),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null);
        Routine routine = new Routine(1, content, KERSTIN, TODAY, NOW);
        ApprovalRules alone =
                new ApprovalRules(ApprovalRules.Body.ADMINISTRATION, ApprovalRules.Body.ADMINISTRATION, false, false);
        routine.submit(alone, DOES);
        routine.approve(alone, null, 12, DOES);
        return routine.inForce().orElseThrow();
    }
}
