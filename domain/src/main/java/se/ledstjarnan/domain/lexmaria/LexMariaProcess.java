package se.ledstjarnan.domain.lexmaria;

import static se.ledstjarnan.domain.lexmaria.LexMariaActor.HANDLER;
import static se.ledstjarnan.domain.lexmaria.LexMariaActor.NOTIFIER;
import static se.ledstjarnan.domain.lexmaria.LexMariaActor.PROTECTOR;
import static se.ledstjarnan.domain.lexmaria.LexMariaStatus.CLOSED;
import static se.ledstjarnan.domain.lexmaria.LexMariaStatus.INVESTIGATED;
import static se.ledstjarnan.domain.lexmaria.LexMariaStatus.INVESTIGATING;
import static se.ledstjarnan.domain.lexmaria.LexMariaStatus.RECEIVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.shared.StepTable;

/**
 * The one table of how a lex Maria case moves: action × status × actor → new status, and whether words are demanded. It drives the
 * buttons, the check in the entity and the test. There is no way out but a documented standpoint.
 */
public final class LexMariaProcess {

    private static final Set<LexMariaStatus> OPEN = EnumSet.of(RECEIVED, INVESTIGATING, INVESTIGATED);
    private static final Set<LexMariaStatus> WORKED_ON = EnumSet.of(INVESTIGATING, INVESTIGATED);
    private static final Set<LexMariaStatus> BEGUN = EnumSet.of(INVESTIGATING, INVESTIGATED, CLOSED);
    private static final Set<LexMariaActor> HANDLERS = EnumSet.of(HANDLER);
    private static final Set<LexMariaActor> NOTIFIERS = EnumSet.of(NOTIFIER);

    public static final StepTable<LexMariaAction, LexMariaStatus, LexMariaActor> STEPS = new StepTable<>(
            "lexmaria.notInThisStatus",
            List.of(
                    rule(LexMariaAction.START, EnumSet.of(RECEIVED), HANDLERS, INVESTIGATING, false),
                    rule(LexMariaAction.ASSIGN, OPEN, HANDLERS, null, false),
                    rule(LexMariaAction.PROTECT, OPEN, EnumSet.of(HANDLER, PROTECTOR), null, false),
                    rule(LexMariaAction.COMMISSION, EnumSet.of(INVESTIGATING), HANDLERS, null, false),
                    rule(LexMariaAction.TELL, EnumSet.of(INVESTIGATING), HANDLERS, null, false),
                    rule(LexMariaAction.CAUSE, EnumSet.of(INVESTIGATING), HANDLERS, null, false),
                    rule(LexMariaAction.NOTE, EnumSet.of(INVESTIGATING), HANDLERS, null, false),
                    rule(LexMariaAction.JUDGE, WORKED_ON, HANDLERS, null, true),
                    rule(LexMariaAction.DECIDE, WORKED_ON, NOTIFIERS, null, true),
                    rule(LexMariaAction.CONCLUDE_QUICKLY, EnumSet.of(INVESTIGATING), NOTIFIERS, INVESTIGATED, true),
                    rule(LexMariaAction.FINISH, EnumSet.of(INVESTIGATING), HANDLERS, INVESTIGATED, false),
                    rule(LexMariaAction.NOTIFY, WORKED_ON, NOTIFIERS, null, false),
                    rule(LexMariaAction.SEND_INVESTIGATION, EnumSet.of(INVESTIGATED), NOTIFIERS, null, false),
                    rule(LexMariaAction.IVO_DECIDED, EnumSet.of(INVESTIGATED, CLOSED), HANDLERS, null, false),
                    rule(LexMariaAction.INFORM, BEGUN, HANDLERS, null, false),
                    rule(LexMariaAction.DEVICE, WORKED_ON, HANDLERS, null, false),
                    rule(LexMariaAction.LICENSEE, BEGUN, NOTIFIERS, null, false),
                    rule(LexMariaAction.SHARE, EnumSet.of(INVESTIGATED, CLOSED), HANDLERS, null, false),
                    rule(LexMariaAction.CLOSE, EnumSet.of(INVESTIGATED), HANDLERS, CLOSED, false),
                    rule(LexMariaAction.REOPEN, EnumSet.of(INVESTIGATED, CLOSED), HANDLERS, INVESTIGATING, true)));

    private LexMariaProcess() {}

    private static StepTable.Rule<LexMariaAction, LexMariaStatus, LexMariaActor> rule(
            LexMariaAction action,
            Set<LexMariaStatus> from,
            Set<LexMariaActor> actors,
            LexMariaStatus to,
            boolean reasoned) {
        return new StepTable.Rule<>(action, from, actors, to, reasoned);
    }
}
