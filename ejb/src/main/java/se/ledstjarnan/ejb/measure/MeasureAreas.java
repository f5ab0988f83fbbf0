package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Measures by the area of cause of the event that they came from. */
@ApplicationScoped
class MeasureAreas extends CountedSource {

    private static final String AREAS = """
            select e.cause_area, null, count(distinct m.id) filter (where {before:m.created_at}), count(distinct m.id) filter (where {now:m.created_at})
            from measure m join investigation_entry e on e.deviation_id = m.deviation_id and e.cause_area is not null
            where {both:m.created_at} and""" + MeasureOverview.HERE + "group by e.cause_area order by 4 desc, 1";

    MeasureAreas() {
        super("measure.areas");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/measure/measures.xhtml")
                .table("areas", AREAS)
                .note("several");
    }
}
