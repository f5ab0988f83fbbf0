package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.allotment.Allotments;
import se.ledstjarnan.domain.allotment.NeedAnswer;
import se.ledstjarnan.domain.allotment.ResourceNeed;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.board.Followed;
import se.ledstjarnan.ejb.board.MeetingSource;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Resource needs conveyed to the board and not answered. Granted or refused as they stand they are answered at once; how much is granted
 * of one that was changed is said at the need.
 */
@ApplicationScoped
class NeedsForMeeting implements MeetingSource {

    private static final String GRANT = "Bevilja det som begärs i resursbehovet från ";

    @Inject
    private Allotments allotments;

    @Inject
    private AllotmentDesk desk;

    @Inject
    private Settings settings;

    @Override
    public String type() {
        return "resource-need";
    }

    @Override
    public String sql() {
        return "select 'resource-need:' || n.id, 'DECISION', 'Resursbehov: ' || n.title, '" + GRANT
                + "' || n.from_year || '.', '/allotment/need.xhtml?number=' || n.number,"
                + " n.raised_on from resource_need n where n.status = 'RAISED'";
    }

    @Override
    public String decidedSql() {
        return "select 'resource-need:' || n.id, n.decided_on, n.decision_paragraph, n.decision_register_number"
                + " from resource_need n where n.status = 'ANSWERED'";
    }

    @Override
    public Followed decided(Told told) {
        String board = settings.word(SettingKey.BOARD_NAME);
        if (!told.isAt(board)) {
            return Followed.stays("board.follow.otherBody", board);
        }
        ResourceNeed need =
                allotments.need(Long.parseLong(told.id())).orElseThrow(() -> new DomainException("board.follow.gone"));
        return switch (told.outcome()) {
            case AS_PROPOSED ->
                told.proposal().startsWith(GRANT)
                        ? answer(need, NeedAnswer.GRANTED, need.getAmount(), told)
                        : Followed.atItsPage(null, "board.follow.need.changed");
            case REFUSED -> answer(need, NeedAnswer.REFUSED, null, told);
            case CHANGED -> Followed.atItsPage(null, "board.follow.need.changed");
            case RETURNED, POSTPONED, NOTED -> Followed.stays("board.follow.need.stays");
        };
    }

    private Followed answer(ResourceNeed need, NeedAnswer answer, Long granted, Told told) {
        need.answer(answer, told.said(), granted, told.minutes(), told.by());
        desk.stored(need, AuditAction.APPROVE);
        return Followed.carriedOut();
    }
}
