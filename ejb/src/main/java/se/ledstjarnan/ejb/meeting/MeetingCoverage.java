package se.ledstjarnan.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Staff meetings held, and what units had none. */
@ApplicationScoped
class MeetingCoverage extends CountedSource {

    private static final String UNITS =
            " from unit u where {there:u} and ({area:'ALL'} or exists (select 1 from unit_area a where a.unit_id = u.id and {area:a.area})) ";

    private static final String MET =
            "exists (select 1 from staff_meeting m where {own:m.unit_id} and m.kind = 'STAFF_MEETING' and {day:m.held_on})";

    private static final String FIGURES =
            "select x.units, x.met, 100.0 * x.met / nullif(x.units, 0), y.meetings, y.training, y.documents from"
                    + " (select count(*) as units, count(*) filter (where " + MET + ") as met" + UNITS + """
            ) x, (select count(*) filter (where m.kind = 'STAFF_MEETING') as meetings, count(*) filter (where m.kind = 'TRAINING') as training,
                coalesce(sum((select count(*)
                    from staff_meeting_document z where z.meeting_id = m.id)), 0) as documents
                from staff_meeting m where {day:m.held_on} and {unit:m.unit_id}) y""";

    private static final String WITHOUT = "select u.name" + UNITS + "and not " + MET + " order by 1";

    MeetingCoverage() {
        super("meeting.coverage");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/meeting/meetings.xhtml")
                .figures(FIGURES, "units", "met", "share", "meetings", "training", "documents");
        block.list("without", WITHOUT);
    }
}
