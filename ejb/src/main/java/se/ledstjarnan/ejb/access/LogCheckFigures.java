package se.ledstjarnan.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Samples of the log and what checking them gave. */
@ApplicationScoped
class LogCheckFigures extends CountedSource {

    private static final String CHECKS = """
            select count(distinct s.id), count(distinct s.id) filter (where s.concluded_at is not null), count(r.id), count(r.verdict),
                count(*) filter (where r.verdict = 'UNJUSTIFIED')
            from log_sample s left join sampled_reading r on r.sample_id = s.id
            where {day:s.last_day} and ({area:'ALL'} or exists (select 1 from (values ('HSL', 'HEALTH_CARE'), ('SOL', 'SOCIAL_SERVICES'),
                ('LSS', 'SOCIAL_SERVICES')) q(area, compartment) where q.compartment = s.compartment and {area:q.area}))""";

    LogCheckFigures() {
        super("access.logChecks");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/access/samples.xhtml")
                .figures(CHECKS, "samples", "concluded", "readings", "judged", "unjustified");
    }
}
