package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What the political bodies decided, and whether it was followed up. */
@ApplicationScoped
class DecisionSource extends CountedSource {

    private static final String HERE = " i.kind = 'DECISION' and i.outcome <> 'POSTPONED' ";

    private static final String FIGURES = """
            select count(*) filter (where {day:i.decided_on}), count(*) filter (where {now:i.followed_up_at}),
                count(*) filter (where i.follow_up_due < least(:toDay, cast(now() as date)) and i.followed_up_at is null)
            from board_item i where""" + HERE;

    private static final String DECISIONS = """
            select i.decided_on, i.title, i.decided_by_body || coalesce(' § ' || i.decision_paragraph, ''), case when i.followed_up_at is not null then '@DONE'
                when i.follow_up_due is null then '@NONE' when i.follow_up_due < cast(now() as date) then '@LATE' else '@WAITING' end
            from board_item i where {day:i.decided_on} and""" + HERE + "order by i.decided_on, i.id";

    DecisionSource() {
        super("board.decisions");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/board/decisions.xhtml")
                .figures(FIGURES, "decided", "followed", "late")
                .list("decisions", DECISIONS);
    }
}
