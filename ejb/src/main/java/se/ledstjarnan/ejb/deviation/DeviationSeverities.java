package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** How serious deviations were judged. */
@ApplicationScoped
class DeviationSeverities extends CountedSource {

    private static final String SEVERITIES =
            "select coalesce(cast(d.severity as text), 'NONE'), coalesce(d.severity || ' – ' || s.word, cast(d.severity as text)),"
                    + ReportedCases.COUNTS
                    + " from deviation d left join scale_level s on s.axis = 'SEVERITY' and s.level = d.severity"
                    + " and s.valid_from <= :toDay and (s.valid_to is null or s.valid_to >= :toDay) where d.kind = 'DEVIATION' and"
                    + ReportedCases.BOTH + "group by d.severity, s.word order by d.severity nulls last";

    DeviationSeverities() {
        super("deviation.bySeverity");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/deviation/cases.xhtml?status=every&kind=deviation&from={from}&to={to}{unit}")
                .counts("deviation", "severity")
                .table("severities", SEVERITIES);
    }
}
