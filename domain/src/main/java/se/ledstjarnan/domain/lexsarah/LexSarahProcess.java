package se.ledstjarnan.domain.lexsarah;

import static se.ledstjarnan.domain.lexsarah.LexSarahActor.BODY;
import static se.ledstjarnan.domain.lexsarah.LexSarahActor.DECIDER;
import static se.ledstjarnan.domain.lexsarah.LexSarahActor.HANDLER;
import static se.ledstjarnan.domain.lexsarah.LexSarahActor.PROTECTOR;
import static se.ledstjarnan.domain.lexsarah.LexSarahStatus.CLOSED;
import static se.ledstjarnan.domain.lexsarah.LexSarahStatus.DECIDED;
import static se.ledstjarnan.domain.lexsarah.LexSarahStatus.INVESTIGATING;
import static se.ledstjarnan.domain.lexsarah.LexSarahStatus.PROPOSED;
import static se.ledstjarnan.domain.lexsarah.LexSarahStatus.RECEIVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.shared.StepTable;

/**
 * The one table of how a lex Sarah case moves: action × status × actor → new status, and whether words are demanded. It drives the
 * buttons, the check in the entity and the test. There is no way out but a decision.
 */
public final class LexSarahProcess {

    private static final Set<LexSarahStatus> OPEN = EnumSet.of(RECEIVED, INVESTIGATING, PROPOSED, DECIDED);
    private static final Set<LexSarahActor> DECIDERS = EnumSet.of(DECIDER, BODY);
    private static final Set<LexSarahActor> HANDLERS = EnumSet.of(HANDLER);

    public static final StepTable<LexSarahAction, LexSarahStatus, LexSarahActor> STEPS = new StepTable<>(
            "lexsarah.notInThisStatus",
            List.of(
                    rule(LexSarahAction.START, EnumSet.of(RECEIVED), HANDLERS, INVESTIGATING, false),
                    rule(LexSarahAction.ASSIGN, EnumSet.of(RECEIVED, INVESTIGATING), HANDLERS, null, false),
                    rule(LexSarahAction.PROTECT, OPEN, EnumSet.of(HANDLER, PROTECTOR), null, false),
                    rule(LexSarahAction.NOTE, EnumSet.of(INVESTIGATING), HANDLERS, null, false),
                    rule(LexSarahAction.PROPOSE, EnumSet.of(INVESTIGATING), HANDLERS, PROPOSED, true),
                    rule(LexSarahAction.PROPOSE_QUICKLY, EnumSet.of(INVESTIGATING), HANDLERS, PROPOSED, true),
                    rule(
                            LexSarahAction.FIND_SERIOUS,
                            EnumSet.of(RECEIVED, INVESTIGATING, PROPOSED),
                            DECIDERS,
                            null,
                            true),
                    rule(LexSarahAction.RETURN, EnumSet.of(PROPOSED), DECIDERS, INVESTIGATING, true),
                    rule(LexSarahAction.DECIDE, EnumSet.of(PROPOSED), DECIDERS, DECIDED, true),
                    rule(LexSarahAction.NOTIFY, EnumSet.of(INVESTIGATING, PROPOSED, DECIDED), HANDLERS, null, false),
                    rule(LexSarahAction.SEND_INVESTIGATION, EnumSet.of(DECIDED), HANDLERS, null, false),
                    rule(LexSarahAction.IVO_DECIDED, EnumSet.of(DECIDED, CLOSED), HANDLERS, null, false),
                    rule(
                            LexSarahAction.INFORM,
                            EnumSet.of(INVESTIGATING, PROPOSED, DECIDED, CLOSED),
                            HANDLERS,
                            null,
                            false),
                    rule(LexSarahAction.CLOSE, EnumSet.of(DECIDED), HANDLERS, CLOSED, false),
                    rule(LexSarahAction.REOPEN, EnumSet.of(DECIDED, CLOSED), HANDLERS, INVESTIGATING, true)));

    private LexSarahProcess() {}

    private static StepTable.Rule<LexSarahAction, LexSarahStatus, LexSarahActor> rule(
            LexSarahAction action,
            Set<LexSarahStatus> from,
            Set<LexSarahActor> actors,
            LexSarahStatus to,
            boolean reasoned) {
        return new StepTable.Rule<>(action, from, actors, to, reasoned);
    }
}
