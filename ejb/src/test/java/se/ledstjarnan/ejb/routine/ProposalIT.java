package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.routine.ProposalFilter.Tab;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** What employees propose about a document in force, until it has become something. */
class ProposalIT extends ContainerTest {

    private static final String TEXT = "# Syfte\n\nIngen ska vara hungrig.\n\n1. Nattfastan är högst elva timmar.";

    @Inject
    private ProposalService proposals;

    @Inject
    private RoutineWorkService work;

    @Inject
    private RoutineService routines;

    @Inject
    private WaitingService waiting;

    @PersistenceContext
    private EntityManager em;

    private RoutineStage stage;

    @BeforeEach
    void aUnitWithItsPeople() throws Exception {
        stage = new RoutineStage(work);
    }

    @Test
    void aProposalIsTakenInAndTheProposerSeesWhatBecameOfIt() throws Exception {
        int number = stage.ofTheUnit(TEXT);
        ProposalPlaces places = stage.anna(() -> proposals.places(number));
        assertThat(places.passages()).hasSize(3);
        long id = stage.anna(() -> proposals.propose(number, 1, 2, "Tio timmar räcker."));

        assertThat(stage.mails("ROUTINE_PROPOSED", number)).containsExactly(stage.facts.username("karin"));
        assertThat(stage.karin(() -> waiting.counts()).get(WaitingKind.ROUTINE_PROPOSALS))
                .isOne();
        assertThat(stage.karin(() -> routines.open(number, null, false)).proposals())
                .isOne();
        assertThat(stage.anna(() -> routines.open(number, null, false)).proposals())
                .isNull();
        ProposalView seen = stage.karin(() -> proposals.view(id));
        assertThat(seen.mayAnswer()).isTrue();
        assertThat(seen.proposal().passage()).isEqualTo("Nattfastan är högst elva timmar.");

        stage.karin(() -> proposals.accept(id, seen.proposal().stored(), "Bra tänkt."));
        assertThat(stage.mails("ROUTINE_PROPOSAL_ANSWERED", number)).containsExactly(stage.facts.username("anna"));
        assertThat(stage.karin(() -> waiting.counts()).get(WaitingKind.ROUTINE_PROPOSALS))
                .isZero();
        assertThat(stage.karin(() -> proposals.acceptedInto(number, 2)))
                .extracting(ProposalRow::id)
                .containsExactly(id);
        assertThat(stage.anna(() -> proposals.view(id)).proposal().into().status())
                .isEqualTo(RoutineStatus.DRAFT);

        stage.nextOfTheUnit(number, TEXT.replace("elva", "tio"));
        ProposalRow became = stage.anna(() -> proposals.view(id)).proposal();
        assertThat(became.into().status()).isEqualTo(RoutineStatus.IN_FORCE);
        assertThat(became.passage()).as("kept as it stood").contains("elva");
        assertThat(became.answer()).isEqualTo("Bra tänkt.");
        assertThat(stage.audited(number)).contains("ADD proposal", "STEP proposal");
    }

    @Test
    void goesIntoTheDraftThatIsBeingWrittenWithoutDisturbingIt() throws Exception {
        int number = stage.ofTheUnit(TEXT);
        long id = stage.anna(() -> proposals.propose(number, 1, null, "Skriv kortare."));
        stage.karin(() -> work.renew(stage.ref(number)));
        RoutineRef whileWriting = stage.ref(number);

        stage.karin(() -> proposals.accept(id, 1, null));
        assertThat(stage.ref(number)).isEqualTo(whileWriting);
        assertThatThrownBy(() -> stage.karin(() -> proposals.decline(id, 1, "Nej.")))
                .isInstanceOf(StaleDataException.class);
        long later = stage.anna(() -> proposals.propose(number, 1, null, "Och tydligare."));
        stage.karin(() -> work.edit(
                stage.ref(number), RoutineStage.content("Kort.", "Kortare.", Role.ENHETSCHEF, Set.of(stage.unit))));
        stage.karin(() -> work.submit(stage.ref(number)));
        assertThatThrownBy(() -> stage.karin(() -> proposals.accept(later, 1, null)))
                .hasMessage("routine.waitsForApproval");
    }

    @Test
    void isDeclinedWithAReasonOnly() throws Exception {
        int number = stage.ofTheUnit(TEXT);
        long id = stage.anna(() -> proposals.propose(number, 1, null, "Ta bort rutinen."));

        assertThatThrownBy(() -> stage.karin(() -> proposals.decline(id, 1, " ")))
                .hasMessage("answer: shared.required");
        stage.karin(() -> proposals.decline(id, 1, "Den krävs."));

        ProposalRow answered = stage.anna(() -> proposals.view(id)).proposal();
        assertThat(answered.answer()).isEqualTo("Den krävs.");
        assertThat(answered.into()).isNull();
    }

    @Test
    void onlyTheProposerAndThoseWhoAnswerSeeIt() throws Exception {
        int number = stage.ofTheUnit(TEXT);
        long id = stage.anna(() -> proposals.propose(number, 1, null, "Skriv kortare."));

        assertThatThrownBy(() -> stage.bo(() -> proposals.view(id))).isInstanceOf(NotFoundException.class);
        assertThat(stage.bo(() -> proposals.list(new ProposalFilter(Tab.DOCUMENT, number, 1)))
                        .rows())
                .isEmpty();
        assertThat(stage.anna(() -> proposals.view(id)).mayAnswer()).isFalse();
        assertThat(stage.anna(() -> proposals.list(new ProposalFilter(Tab.MINE, null, 1)))
                        .rows())
                .extracting(ProposalRow::id)
                .contains(id);
        assertThat(stage.karin(() -> proposals.list(new ProposalFilter(Tab.DOCUMENT, number, 9)))
                        .rows())
                .extracting(ProposalRow::id)
                .containsExactly(id);
        assertThatThrownBy(() -> stage.karin(() -> proposals.view(-7))).isInstanceOf(NotFoundException.class);

        int shared = stage.ofAll(TEXT);
        long other = stage.anna(() -> proposals.propose(shared, 1, null, "Skriv kortare."));
        assertThatThrownBy(() -> stage.karin(() -> proposals.accept(other, 1, null)))
                .as("a manager does not write what applies to all")
                .isInstanceOf(NotFoundException.class);
        assertThat(stage.kerstin(() -> proposals.list(new ProposalFilter(Tab.TO_ANSWER, null, 1)))
                        .rows())
                .extracting(ProposalRow::id)
                .contains(other)
                .doesNotContain(id);
    }

    @Test
    void aNewVersionOrANonsensePlaceIsSaidAtTheField() throws Exception {
        int number = stage.ofTheUnit(TEXT);
        for (int place : new int[] {-1, 3, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> stage.anna(() -> proposals.propose(number, 1, place, "Så här.")))
                    .hasMessage("place: routine.proposal.noSuchPlace");
        }
        assertThatThrownBy(() -> stage.anna(() -> proposals.propose(number, 1, null, " ")))
                .hasMessage("words: shared.required");
        stage.karin(() -> work.renew(stage.ref(number)));
        stage.nextOfTheUnit(number, "Ny text.");
        assertThatThrownBy(() -> stage.anna(() -> proposals.propose(number, 1, 2, "Så här.")))
                .hasMessage("place: routine.proposal.newVersion");
        assertThat(stage.anna(() -> proposals.places(number)).version()).isEqualTo(2);
    }

    @Test
    void aPageOfThemTakesAHandfulOfStatements() throws Exception {
        int number = stage.ofTheUnit(TEXT);
        for (int i = 0; i < 5; i++) {
            stage.anna(() -> proposals.propose(number, 1, 1, "Skriv kortare."));
        }
        assertThat(Statements.sentBy(
                        em, () -> stage.karin(() -> proposals.list(new ProposalFilter(Tab.DOCUMENT, number, 1)))))
                .isLessThanOrEqualTo(4);
    }
}
