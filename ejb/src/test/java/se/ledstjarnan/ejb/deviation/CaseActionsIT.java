package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.ComplaintNature;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.DeviationProcess;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.deviation.EntryTopic;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.domain.deviation.Reply;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** The services let through exactly what the table of transitions says, for everyone that somebody can be to a case. */
class CaseActionsIT extends ContainerTest {

    private static final Set<DeviationAction> COMPLAINTS_ONLY =
            EnumSet.of(DeviationAction.MARK_COMPLAINT, DeviationAction.MOVE_TO_UNIT, DeviationAction.HAND_OVER);

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

    @Inject
    private ComplaintService complaints;

    /** A verb that would succeed for one who may. */
    private interface Verb {
        void on(CaseStage stage, CaseStage.Part part, CaseRef ref) throws Exception;
    }

    @Test
    void theTableRulesEveryVerb() throws Exception {
        CaseStage stage = new CaseStage();
        for (Map.Entry<DeviationAction, Verb> verb : verbs().entrySet()) {
            for (DeviationStatus status : DeviationStatus.values()) {
                for (CaseActor actor : CaseActor.values()) {
                    check(stage, verb.getKey(), verb.getValue(), status, actor);
                }
            }
        }
    }

    private void check(CaseStage stage, DeviationAction action, Verb verb, DeviationStatus status, CaseActor actor)
            throws Exception {
        if (status == DeviationStatus.ACKNOWLEDGED || action == DeviationAction.LIFT_SUSPICION) {
            return;
        }
        CaseStage.Part part = stage.part(actor, status.name());
        prepare(stage, action, part);
        CaseRef ref = stage.ref(part.id());
        boolean may = DeviationProcess.find(action, status, Set.of(actor)).isPresent();
        boolean did = As.roles(part.username(), part.roles(), () -> {
            try {
                verb.on(stage, part, ref);
                return true;
            } catch (DomainException refused) {
                return false;
            }
        });
        assertThat(did).as(action + " in " + status + " by " + actor).isEqualTo(may);
        assertThat(stage.version(part.id()) > ref.version()).as("stored").isEqualTo(may);
    }

    private static void prepare(CaseStage stage, DeviationAction action, CaseStage.Part part) throws Exception {
        if (action == DeviationAction.CLOSE || action == DeviationAction.PLAN_MEASURES) {
            stage.readyToClose(part.id());
            stage.rows.execute(
                    "update invitation set answer = 'x', answered_at = now() where deviation_id = ?", part.id());
        }
        if (action == DeviationAction.REOPEN) {
            stage.rows.execute(
                    "update deviation set category_id = ?, event_type = 'EVENT', severity = 1, probability = 1 where id = ?",
                    stage.category("HEALTH_CARE"),
                    part.id());
        }
        if (COMPLAINTS_ONLY.contains(action)) {
            stage.rows.execute("update deviation set kind = 'COMPLAINT', nature = 'COMPLAINT' where id = ?", part.id());
        }
        if (action == DeviationAction.ACKNOWLEDGE) {
            stage.rows.execute("update deviation set kind = 'GOOD_PRACTICE' where id = ?", part.id());
        }
    }

    private Map<DeviationAction, Verb> verbs() {
        Map<DeviationAction, Verb> verbs = new EnumMap<>(DeviationAction.class);
        verbs.put(DeviationAction.TRIAGE, (stage, part, ref) -> triages.triage(ref, judged(stage)));
        verbs.put(DeviationAction.RECLASSIFY, (stage, part, ref) -> triages.reclassify(ref, judged(stage)));
        verbs.put(DeviationAction.RETURN_TO_REPORTER, (stage, part, ref) -> decisions.sendBack(ref, "Mer"));
        verbs.put(DeviationAction.ACKNOWLEDGE, (stage, part, ref) -> decisions.acknowledge(ref, "Tack"));
        verbs.put(DeviationAction.ASSIGN, (stage, part, ref) -> decisions.assign(ref, stage.nurse, null));
        verbs.put(
                DeviationAction.INVITE,
                (stage, part, ref) -> investigations.invite(
                        ref, stage.nurse, "Vad?", LocalDate.now().plusDays(1)));
        verbs.put(
                DeviationAction.CONTRIBUTE,
                (stage, part, ref) -> investigations.answer(
                        ref,
                        stage.rows.number(
                                "select coalesce(max(id), 0) from invitation where deviation_id = ?", part.id()),
                        "Svar"));
        verbs.put(
                DeviationAction.INVESTIGATE,
                (stage, part, ref) ->
                        investigations.note(ref, EntryTopic.CAUSE, CauseArea.ROUTINES, EntryNature.FACT, "Text", null));
        verbs.put(DeviationAction.PLAN_MEASURES, (stage, part, ref) -> decisions.planMeasures(ref));
        verbs.put(DeviationAction.RESUME_INVESTIGATION, (stage, part, ref) -> decisions.resumeInvestigation(ref, null));
        verbs.put(
                DeviationAction.GIVE_FEEDBACK,
                (stage, part, ref) -> feedback.reply(ref, FeedbackChannel.IN_SYSTEM, Reply.plain("Tack")));
        verbs.put(
                DeviationAction.MARK_COMPLAINT,
                (stage, part, ref) -> complaints.mark(ref, ComplaintNature.COMMENT, true));
        verbs.put(
                DeviationAction.MOVE_TO_UNIT,
                (stage, part, ref) -> complaints.moveTo(ref, anotherUnit(stage), "Gäller er"));
        verbs.put(
                DeviationAction.HAND_OVER,
                (stage, part, ref) -> complaints.handOver(ref, "Regionen", LocalDate.now(), "Gäller dem"));
        verbs.put(DeviationAction.LINK, (stage, part, ref) -> decisions.link(ref, another(stage)));
        verbs.put(
                DeviationAction.MARK_DUPLICATE,
                (stage, part, ref) -> decisions.markDuplicate(ref, another(stage), "Samma"));
        verbs.put(DeviationAction.CLOSE, (stage, part, ref) -> decisions.close(ref, null));
        verbs.put(DeviationAction.REOPEN, (stage, part, ref) -> decisions.reopen(ref, "Nytt"));
        return verbs;
    }

    private static long anotherUnit(CaseStage stage) throws Exception {
        return stage.facts.unit("UNIT", "Rätt enhet " + System.nanoTime(), stage.facts.administration());
    }

    private static String another(CaseStage stage) throws Exception {
        return stage.part(CaseActor.HANDLER, "REPORTED").number();
    }

    private static Triage judged(CaseStage stage) throws Exception {
        return new Triage(
                LegalArea.HSL, false, stage.category("HEALTH_CARE"), null, EventType.EVENT, 2, 3, null, false, "Skäl");
    }

    /** Suspicion depends on what the case is marked as already, so it has a test of its own. */
    @Test
    void handlersAndOverseersRaiseASuspicionAndOnlyTheDesignatedLiftIt() throws Exception {
        CaseStage stage = new CaseStage();
        for (CaseActor actor : CaseActor.values()) {
            CaseStage.Part part = stage.part(actor, "INVESTIGATING");
            CaseRef ref = stage.ref(part.id());
            boolean may = actor == CaseActor.HANDLER || actor == CaseActor.OVERSEER;
            boolean did = As.roles(part.username(), part.roles(), () -> {
                try {
                    suspicions.suspect(ref, "Allvarligt");
                    return true;
                } catch (DomainException refused) {
                    return false;
                }
            });
            assertThat(did).as("" + actor).isEqualTo(may);
        }
        long id = stage.cases.received(stage.unit, "HSL", "LEX_MARIA", "INVESTIGATING");
        stage.does("designated", "MEDARBETARE", () -> suspicions.lift(stage.ref(id), "Ingen grund"));
        assertThat(stage.rows.column("select restriction from deviation where id = ?", id))
                .containsExactly("NONE");
    }
}
