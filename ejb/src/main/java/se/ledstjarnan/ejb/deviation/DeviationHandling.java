package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.report.CellName;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;
import se.ledstjarnan.ejb.settings.Settings;

/** How long deviations took. */
@ApplicationScoped
class DeviationHandling extends CountedSource {

    private static final String OPEN = "count(*) filter (where (d.closed_at is null or d.closed_at >= :endAt)";

    /** Shares are of those that have had the time that the target allows, or are done already. */
    private static final String TIMES =
            "select" + ReportedCases.MEDIAN_DAYS.formatted("d.first_action_at") + "filter (where {now:d.reported_at}), "
                    + share("d.feedback_at", ":feedbackDays")
                    + ", least(count(d.first_action_at) filter (where {now:d.reported_at}), "
                    + due("d.feedback_at", ":feedbackDays") + ")," + ReportedCases.MEDIAN_DAYS.formatted("d.closed_at")
                    + "filter (where {now:d.closed_at}), " + share("d.closed_at", ":days")
                    + ", least(count(*) filter (where {now:d.closed_at}), " + due("d.closed_at", ":days") + "), " + OPEN
                    + "), " + OPEN
                    + " and d.reported_at + make_interval(days => :days) < least(:endAt, now()))"
                    + " from deviation d where d.kind = 'DEVIATION' and d.import_id is null and" + ReportedCases.COUNTED
                    + "and d.reported_at < :endAt and (d.closed_at is null or d.closed_at >= :fromAt or d.reported_at >= :fromAt)";

    @Inject
    private Settings settings;

    DeviationHandling() {
        super("deviation.handling");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.with("feedbackDays", settings.number(SettingKey.FEEDBACK_TARGET_DAYS))
                .with("days", settings.number(SettingKey.INVESTIGATION_TARGET_DAYS))
                .people(block.scope().unitId() != null)
                .counts("deviation", CellName.AREA)
                .figures(TIMES, "firstAction", "feedbackInTime", "#", "closing", "closedInTime", "#", "open", "late");
        block.say(block.word("targets")
                .formatted(
                        settings.number(SettingKey.FEEDBACK_TARGET_DAYS),
                        settings.number(SettingKey.INVESTIGATION_TARGET_DAYS)));
    }

    private static String share(String moment, String days) {
        return "100.0 * count(*) filter (where {now:d.reported_at} and %1$s < d.reported_at + make_interval(days => %2$s)) / nullif(%3$s, 0)"
                .formatted(moment, days, due(moment, days));
    }

    /** Those that have had the time, or are done already. */
    private static String due(String moment, String days) {
        return "count(*) filter (where {now:d.reported_at} and (%1$s is not null or d.reported_at < now() - make_interval(days => %2$s)))"
                .formatted(moment, days);
    }
}
