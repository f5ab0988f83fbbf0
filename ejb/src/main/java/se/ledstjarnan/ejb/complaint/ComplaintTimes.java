package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.deviation.ReportedCases;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;
import se.ledstjarnan.ejb.settings.Settings;

/** How soon complaints and views were taken up and answered. */
@ApplicationScoped
class ComplaintTimes extends CountedSource {

    /** Shares are of those that have had the time that the target allows, or are done already. */
    private static final String TIMES = "select" + ReportedCases.MEDIAN_DAYS.formatted("d.first_action_at") + """
            , 100.0 * count(*) filter (where d.first_action_at < d.reported_at + make_interval(hours => :hours)) / nullif(count(*)
                filter (where d.first_action_at is not null or d.reported_at < now() - make_interval(hours => :hours)), 0), count(d.first_action_at),"""
            + ReportedCases.MEDIAN_DAYS.formatted("d.feedback_at") + """
            , 100.0 * count(*) filter (where d.handed_over_at is null and d.feedback_at < d.reported_at + interval '1 month') / nullif(count(*)
                filter (where d.handed_over_at is null and (d.feedback_at is not null or d.reported_at < now() - interval '1 month')), 0),
            max(extract(epoch from d.feedback_at - d.reported_at) / 86400), count(d.feedback_at)
            from deviation d where d.kind = 'COMPLAINT' and d.import_id is null and {now:d.reported_at} and""" + ReportedCases.COUNTED;

    @Inject
    private Settings settings;

    ComplaintTimes() {
        super("complaint.times");
    }

    @Override
    protected void fill(SourceBlock block) {
        int hours = settings.number(SettingKey.FIRST_ACTION_TARGET_HOURS);
        block.with("hours", hours)
                .people(block.scope().unitId() != null)
                .figures(TIMES, "first", "firstInTime", "#", "answer", "answerInTime", "longest", "#");
        block.say(block.word("targets").formatted(hours));
    }
}
