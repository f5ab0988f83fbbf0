package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.deviation.EntryTopic;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.domain.deviation.Missing;
import se.ledstjarnan.domain.deviation.Reply;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** A case from triage to close, and what must not happen on the way. */
class CaseWorkIT extends ContainerTest {

    /**
     * Opening the fullest tab: the caller (2), the settings, the case, the invitation, the closing facts (3), the timeline, the
     * handlers, the tab itself (at most 4) and the audit entry (4).
     */
    private static final int BUDGET = 20;

    @Inject
    private CaseService cases;

    @Inject
    private TriageService triages;

    @Inject
    private InvestigationService investigations;

    @Inject
    private CaseDecisionService decisions;

    @Inject
    private SuspicionService suspicions;

    @Inject
    private FeedbackService feedback;

    @PersistenceContext
    private EntityManager em;

    private CaseStage stage;

    @BeforeEach
    void set() throws Exception {
        stage = new CaseStage();
    }

    @Test
    void aCaseIsClosedOnlyWhenNothingIsMissing() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        stage.manager(() -> triages.triage(stage.ref(id), judged(LegalArea.HSL, false, false)));
        refusedToClose(id, Missing.WHAT_HAPPENED, "deviation.whatHappenedMissing");
        note(id, EntryTopic.WHAT_HAPPENED, null);
        refusedToClose(id, Missing.CAUSE, "deviation.causeMissing");
        note(id, EntryTopic.CAUSE, CauseArea.ROUTINES);
        stage.manager(() -> investigations.invite(
                stage.ref(id), stage.nurse, "Vad såg du?", LocalDate.now().plusDays(3)));
        refusedToClose(id, Missing.INVITATIONS, "deviation.invitationsOpen");
        long invitation = stage.rows.number("select id from invitation where deviation_id = ?", id);
        stage.does(
                "nurse", Roles.MEDARBETARE, () -> investigations.answer(stage.ref(id), invitation, "Listan byttes."));
        refusedToClose(id, Missing.FEEDBACK, "deviation.noFeedback");
        stage.manager(
                () -> feedback.reply(stage.ref(id), FeedbackChannel.IN_SYSTEM, Reply.plain("Vi har ändrat rutinen.")));
        assertThat(view(id, CaseTab.EVENT).standing().missing()).isEmpty();
        stage.manager(() -> decisions.close(stage.ref(id), null));
        assertThat(stage.status(id)).isEqualTo("CLOSED");
        stage.manager(() -> decisions.reopen(stage.ref(id), "Nya uppgifter"));
        assertThat(view(id, CaseTab.EVENT).standing().missing()).containsExactly(Missing.FEEDBACK);
    }

    private void refusedToClose(long id, Missing first, String key) throws Exception {
        assertThat(view(id, CaseTab.EVENT).standing().missing().get(0)).isEqualTo(first);
        assertThatThrownBy(() -> stage.manager(() -> decisions.close(stage.ref(id), null)))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }

    @Test
    void whereTheShortTrackIsOffTheSameCaseIsInvestigated() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        long fall = stage.rows.number("select id from category where code = 'FALL'");
        long unhurt = stage.rows.number("select id from category where code = 'FALL.UTAN_SKADA'");
        Triage judged = new Triage(LegalArea.HSL, false, fall, unhurt, EventType.NEAR_MISS, 1, 2, null, false, null);
        shortTrack("false");
        try {
            stage.manager(() -> triages.triage(stage.ref(id), judged));
        } finally {
            shortTrack("true");
        }
        refusedToClose(id, Missing.WHAT_HAPPENED, "deviation.whatHappenedMissing");
    }

    private void shortTrack(String on) throws Exception {
        stage.rows.execute(
                "insert into profile_setting (setting_key, revision, setting_value, valid_from, reason)"
                        + " select 'SHORT_TRACK_ON', coalesce(max(revision), 0) + 1, ?, now(), 'test' from profile_setting"
                        + " where setting_key = 'SHORT_TRACK_ON'",
                on);
    }

    @Test
    void theShortTrackNeedsNoInvestigation() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        long fall = stage.rows.number("select id from category where code = 'FALL'");
        long unhurt = stage.rows.number("select id from category where code = 'FALL.UTAN_SKADA'");
        Triage judged = new Triage(LegalArea.HSL, false, fall, unhurt, EventType.NEAR_MISS, 1, 2, null, false, null);
        stage.manager(() -> triages.triage(stage.ref(id), judged));
        stage.manager(() -> feedback.reply(stage.ref(id), FeedbackChannel.IN_PERSON, Reply.plain("Tack.")));
        stage.manager(() -> decisions.close(stage.ref(id), null));
        assertThat(stage.status(id)).isEqualTo("CLOSED");
    }

    @Test
    void anUnknownNumberAndSomebodyElsesCaseAreTheSameAnswer() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        long other = new CaseStage().unit;
        long elsewhere = stage.cases.received(other, "HSL", "NONE", "REPORTED");
        for (String number : List.of("2026-9999", "", "' or 1=1", "#{1+1}", "\0", stage.cases.number(elsewhere))) {
            assertThatThrownBy(() -> stage.asManager(() -> cases.open(number, CaseTab.EVENT)))
                    .as(number)
                    .isExactlyInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> stage.manager(() -> decisions.sendBack(new CaseRef(number, 0), "Mer")))
                    .isExactlyInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> stage.manager(() -> decisions.link(stage.ref(id), stage.cases.number(elsewhere))))
                .hasMessageContaining("deviation.otherNotFound");
        assertThat(stage.rows.number(
                        "select count(*) from audit_entry where chain = ? and result = 'REFUSED'",
                        "deviation:" + elsewhere))
                .isPositive();
    }

    @Test
    void whoeverTheCaseConcernsAsManagerSeesNothingOfIt() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        stage.cases.excluding(id, stage.manager);
        stage.cases.handledBy(id, stage.manager);
        stage.cases.inviting(id, stage.manager);
        assertThatThrownBy(() -> stage.asManager(() -> cases.open(stage.cases.number(id), CaseTab.EVENT)))
                .isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> stage.does("mas", Roles.MAS, () -> decisions.assign(stage.ref(id), stage.manager, null)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aSuspicionMovesTheCaseAndLeavesTheManagerWhatProtectionNeeds() throws Exception {
        long id = stage.cases.received(stage.unit, "SOL", "NONE", "INVESTIGATING");
        stage.note(id, "WHAT_HAPPENED", null);
        stage.manager(() -> suspicions.suspect(stage.ref(id), "Kan vara ett missförhållande"));
        CaseView kept = view(id, CaseTab.INVESTIGATION);
        assertThat(kept.isProtectorsOnly()).isTrue();
        assertThat(kept.report().getDoneAtOnce()).isNotEmpty();
        assertThat(kept.timeline()).isEmpty();
        assertThat(kept.parts().notes()).isEmpty();
        assertThat(kept.head().reporter()).isNull();
        CaseView moved = stage.as(
                "designated", Roles.MEDARBETARE, () -> cases.open(stage.cases.number(id), CaseTab.INVESTIGATION));
        assertThat(moved.parts().notes()).hasSize(1);
        assertThat(stage.rows.number(
                        "select count(*) from outbox_mail where kind = 'SUSPICION_RAISED' and recipient_id = ?",
                        stage.designated))
                .isEqualTo(1);
        assertThatThrownBy(() -> stage.as("mas", Roles.MAS, () -> cases.open(stage.cases.number(id), CaseTab.EVENT)))
                .isExactlyInstanceOf(NotFoundException.class);
    }

    @Test
    void anEventUnderBothLawsBecomesTwoLinkedCases() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        String twin = stage.asManager(() -> triages.triage(stage.ref(id), judged(LegalArea.HSL, true, false)))
                .orElseThrow();
        CaseView made = stage.asManager(() -> cases.open(twin, CaseTab.DOCUMENTS));
        assertThat(made.head().area()).isEqualTo(LegalArea.SOL);
        assertThat(made.report().getWhatHappened()).isEqualTo("Något hände");
        assertThat(made.parts().links()).hasSize(1);
        CaseView seenByMas = stage.as("mas", Roles.MAS, () -> cases.open(stage.cases.number(id), CaseTab.DOCUMENTS));
        assertThat(seenByMas.parts().links())
                .as("the twin is not in the MAS's compartment")
                .isEmpty();
    }

    @Test
    void whoComesSecondChangesNothing() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        CaseRef seen = stage.ref(id);
        stage.manager(() -> note(seen));
        assertThatThrownBy(() -> stage.manager(() -> note(seen))).isInstanceOf(StaleDataException.class);
        assertThat(stage.count("investigation_entry", id)).isEqualTo(1);
        assertThat(stage.asManager(() -> cases.lastChange(seen.number())).by()).contains("manager");
    }

    @Test
    void aDoubleSubmitIsStoredOnce() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        CaseRef seen = stage.ref(id);
        Callable<Boolean> submit = () -> {
            try {
                stage.manager(() -> note(seen));
                return true;
            } catch (StaleDataException second) {
                return false;
            }
        };
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            int stored = 0;
            for (Future<Boolean> done : hands.invokeAll(List.of(submit, submit, submit, submit))) {
                stored += done.get() ? 1 : 0;
            }
            assertThat(stored).isEqualTo(1);
        } finally {
            hands.shutdown();
        }
        assertThat(stage.count("investigation_entry", id)).isEqualTo(1);
    }

    @Test
    void whatAFormCannotHaveSentIsRefused() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        long foreign = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        stage.cases.inviting(id, stage.nurse);
        stage.cases.inviting(foreign, stage.nurse);
        long invitation = stage.rows.number("select id from invitation where deviation_id = ?", foreign);
        assertThatThrownBy(() -> stage.does(
                        "nurse", Roles.MEDARBETARE, () -> investigations.answer(stage.ref(id), invitation, "Svar")))
                .isInstanceOf(NotAllowedException.class);
        Triage ofOtherArea = new Triage(
                LegalArea.HSL,
                false,
                stage.category("SOCIAL_SERVICES"),
                null,
                EventType.EVENT,
                2,
                2,
                null,
                false,
                "Skäl");
        assertThatThrownBy(() -> stage.manager(() -> triages.reclassify(stage.ref(id), ofOtherArea)))
                .hasMessageContaining("deviation.categoryOfOtherArea");
        Triage outOfScale = new Triage(
                LegalArea.HSL, false, stage.category("HEALTH_CARE"), null, EventType.EVENT, 5, 0, null, false, "Skäl");
        assertThatThrownBy(() -> stage.manager(() -> triages.reclassify(stage.ref(id), outOfScale)))
                .hasMessageContaining("shared.outOfRange");
        assertThatThrownBy(() -> stage.manager(() -> investigations.note(
                        stage.ref(id), EntryTopic.OTHER, null, EntryNature.FACT, "x".repeat(10_001), null)))
                .hasMessageContaining("shared.tooLong");
        assertThat(stage.count("classification_change", id)).isZero();
    }

    @Test
    void everyTabKeepsItsBudget() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        stage.readyToClose(id);
        String number = stage.cases.number(id);
        for (CaseTab tab : CaseTab.values()) {
            int sent = Statements.sentBy(em, () -> stage.asManager(() -> cases.open(number, tab)));
            assertThat(sent).as("" + tab).isLessThanOrEqualTo(BUDGET);
        }
    }

    @Test
    void readingAndChangingLeaveTheirTrace() throws Exception {
        long id = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        view(id, CaseTab.EVENT);
        stage.manager(() -> note(stage.ref(id)));
        assertThat(stage.rows.column("select action from audit_entry where chain = ? order by seq", "deviation:" + id))
                .containsExactly("READ", "ADD");
    }

    private void note(CaseRef ref) {
        investigations.note(ref, EntryTopic.OTHER, null, EntryNature.FACT, "Text", null);
    }

    private void note(long id, EntryTopic topic, CauseArea area) throws Exception {
        stage.manager(() -> investigations.note(stage.ref(id), topic, area, EntryNature.ASSESSMENT, "Text", "samtal"));
    }

    private CaseView view(long id, CaseTab tab) throws Exception {
        return stage.asManager(() -> cases.open(stage.cases.number(id), tab));
    }

    private Triage judged(LegalArea area, boolean both, boolean suspected) throws Exception {
        return new Triage(
                area,
                both,
                stage.category(area == LegalArea.HSL ? "HEALTH_CARE" : "SOCIAL_SERVICES"),
                null,
                EventType.EVENT,
                2,
                3,
                null,
                suspected,
                null);
    }
}
