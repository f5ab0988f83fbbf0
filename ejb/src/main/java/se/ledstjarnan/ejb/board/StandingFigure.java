package se.ledstjarnan.ejb.board;

/**
 * What a standing report counts: totals of the whole municipality, in which nobody can be recognised. Those of a time are counted in the
 * report's own and in as long a time before it; the others are as they stand that day.
 */
public enum StandingFigure {
    LEX_SARAH_RECEIVED(Section.CASES, true, in("select count(*) from lex_sarah x where x.received_at")),
    LEX_SARAH_IVO(Section.CASES, true, days("select count(*) from lex_sarah x where x.ivo_sent_on")),
    LEX_MARIA_RECEIVED(Section.CASES, true, in("select count(*) from lex_maria x where x.received_at")),
    LEX_MARIA_IVO(Section.CASES, true, days("select count(*) from lex_maria x where x.ivo_sent_on")),
    COMPLAINTS_ANSWERED(
            Section.CASES, true, in("select count(*) from deviation x where x.kind = 'COMPLAINT' and x.feedback_at")),

    MEASURES_DECIDED(Section.MEASURES, true, in("select count(*) from measure x where x.created_at")),
    MEASURES_DONE(Section.MEASURES, true, in("select count(*) from measure x where x.status = 'DONE' and x.ended_at")),
    EFFECTS_JUDGED(Section.MEASURES, true, in("select count(*) from measure x where x.verdict_at")),
    EFFECTS_ACHIEVED(
            Section.MEASURES, true, in("select count(*) from measure x where x.verdict = 'ACHIEVED' and x.verdict_at")),
    MEASURES_LATE(
            Section.MEASURES,
            false,
            "select count(*) from measure x where x.status = 'PLANNED' and x.next_date < {day}"),

    ROUTINES_IN_FORCE(Section.DOCUMENTS, false, "select count(*) from routine_version x where x.status = 'IN_FORCE'"),
    ROUTINES_RENEWED(
            Section.DOCUMENTS,
            true,
            in("select count(*) from routine_version x where x.status in ('IN_FORCE', 'REPLACED') and x.approved_at")),
    REVIEWS_LATE(
            Section.DOCUMENTS,
            false,
            "select count(*) from routine r where r.review_due < {day} and exists (select 1 from routine_version x"
                    + " where x.routine_id = r.id and x.status = 'IN_FORCE')"),
    RECEIPTS(Section.DOCUMENTS, true, in("select count(*) from reading_receipt x where x.at")),

    CHECKS_SIGNED(
            Section.CHECKS, true, in("select count(*) from check_round x where x.status = 'SIGNED' and x.ended_at")),
    CHECKS_LATE(
            Section.CHECKS,
            false,
            "select count(*) from check_due x where x.due < {day} and x.due >= {from} and x.status is distinct from 'SIGNED'"),
    FINDINGS(
            Section.CHECKS,
            true,
            in("select count(*) from check_finding f join check_round x on x.id = f.round_id where x.ended_at")),

    ANALYSES_DECIDED(Section.RISKS, true, days("select count(*) from risk_analysis x where x.decided_on")),
    RISKS_HIGH(
            Section.RISKS,
            false,
            "select count(*) from risk_now x join risk_analysis a on a.id = x.analysis_id and a.status = 'DECIDED' where x.proposed"),
    RISKS_LATE(
            Section.RISKS,
            false,
            "select count(*) from risk_analysis x where x.status = 'DECIDED' and x.follow_up_due < {day}"),

    CONTROLS_DONE(Section.CONTROL, true, days("select count(*) from control_performance x where x.done_on")),
    CONTROLS_REMARKED(
            Section.CONTROL,
            true,
            days(
                    "select count(*) from control_performance x join control_result r on r.id = x.result_id and r.meaning = 'MAJOR'"
                            + " where x.done_on")),

    GOALS_DECIDED(Section.GOALS, false, "select count(*) from goal x where x.status = 'DECIDED'"),
    INDICATORS_MEASURED(
            Section.GOALS,
            true,
            in("select count(distinct x.indicator_id) from outcome x where x.value is not null and x.entered_at")),

    DECISIONS(
            Section.DECISIONS,
            true,
            days(
                    "select count(*) from board_item x where x.kind = 'DECISION' and x.outcome <> 'POSTPONED' and x.decided_on")),
    DECISIONS_SEEN_TO(Section.DECISIONS, true, in("select count(*) from board_item x where x.followed_up_at")),
    DECISIONS_LATE(
            Section.DECISIONS,
            false,
            "select count(*) from board_item x where x.follow_up_due < {day} and x.followed_up_at is null");

    /** A part of the report. */
    public enum Section {
        CASES,
        MEASURES,
        DOCUMENTS,
        CHECKS,
        RISKS,
        CONTROL,
        GOALS,
        DECISIONS
    }

    private final Section section;
    private final boolean ofTime;
    private final String sql;

    StandingFigure(Section section, boolean ofTime, String sql) {
        this.section = section;
        this.ofTime = ofTime;
        this.sql = sql;
    }

    private static String in(String counted) {
        return counted + " >= {fromAt} and " + counted.substring(counted.lastIndexOf(' ') + 1) + " < {toAt}";
    }

    private static String days(String counted) {
        return counted + " between {from} and {day}";
    }

    public Section section() {
        return section;
    }

    /** Whether it is counted in a time, and not as it stands. */
    public boolean ofTime() {
        return ofTime;
    }

    /** @param when what the names of the days begin with */
    public String sql(String when) {
        return sql.replaceAll("\\{(\\w+)}", ":" + when + "_$1");
    }
}
