package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Measures of cases under lex Sarah. */
@ApplicationScoped
class LexSarahMeasures extends CountedSource {

    private static final String MEASURES = """
            select count(*) filter (where {now:m.created_at}), count(*) filter (where m.status = 'DONE' and {now:m.ended_at}),
                count(*) filter (where m.verdict = 'ACHIEVED' and {now:m.verdict_at}),
                count(*) filter (where m.created_at < :endAt and (m.ended_at is null or m.ended_at >= :endAt))
            from measure m join lex_sarah x on x.id = m.lex_sarah_id where""" + LexSarahOverview.HERE;

    LexSarahMeasures() {
        super("lexsarah.measures");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/measure/measures.xhtml").figures(MEASURES, "decided", "done", "achieved", "open");
    }
}
