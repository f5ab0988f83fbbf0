package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.allotment.AllotmentDecision;
import se.ledstjarnan.domain.allotment.Allotments;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.board.Followed;
import se.ledstjarnan.ejb.board.MeetingSource;
import se.ledstjarnan.ejb.settings.Settings;

/** The means of a year whose budgets are proposals; again each time that they have been changed after a decision. */
@ApplicationScoped
class AllotmentsForMeeting implements MeetingSource {

    /** A year's budgets are handed in once for each time that they are to be decided. */
    private static final String KEY =
            "'allotment:' || y.year || '-' || (select count(*) from allotment_decision d where d.year = y.year)";

    @Inject
    private Allotments allotments;

    @Inject
    private AllotmentDesk desk;

    @Inject
    private Settings settings;

    @Override
    public String type() {
        return "allotment";
    }

    @Override
    public String sql() {
        return "select " + KEY + ", 'DECISION', 'Tilldelning av resurser ' || y.year,"
                + " 'Fastställa tilldelningen av resurser för ' || y.year || '.', '/allotment/year.xhtml?year=' || y.year, y.since"
                + " from (select a.year, cast(min(a.changed_at) as date) as since from allotment a"
                + " where a.budget_sek is not null and (a.decided_sek is null or a.decided_sek <> a.budget_sek) group by a.year) y";
    }

    @Override
    public String decidedSql() {
        return "select 'allotment:' || d.year || '-' || (row_number() over (partition by d.year order by d.recorded_at, d.id) - 1),"
                + " d.decided_on, d.decision_paragraph, d.decision_register_number from allotment_decision d";
    }

    @Override
    public Followed decided(Told told) {
        String board = settings.word(SettingKey.BOARD_NAME);
        if (!told.isAt(board)) {
            return Followed.stays("board.follow.otherBody", board);
        }
        return switch (told.outcome()) {
            case AS_PROPOSED -> decide(told);
            case CHANGED -> Followed.atItsPage(null, "board.follow.allotment.changed");
            case REFUSED, RETURNED, POSTPONED, NOTED -> Followed.stays("board.follow.allotment.stays");
        };
    }

    private Followed decide(Told told) {
        int year = Integer.parseInt(told.id().split("-")[0]);
        AllotmentDecision made = new AllotmentDecision(
                year, told.said(), told.minutes(), allotments.proposed(year), told.by(), told.now());
        allotments.add(made);
        desk.stored(made);
        return Followed.carriedOut();
    }
}
