package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What areas the causes of suspected serious harm lay in. */
@ApplicationScoped
class LexMariaCauses extends CountedSource {

    private static final String CAUSES = """
            select c.area, null, count(distinct x.id) filter (where {before:x.received_at}), count(distinct x.id) filter (where {now:x.received_at})
            from lex_maria x join lex_maria_cause c on c.lex_maria_id = x.id where {both:x.received_at} and""" + LexMariaOverview.HERE + "group by c.area order by 4 desc, 1";

    LexMariaCauses() {
        super("lexmaria.causes");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/lexmaria/cases.xhtml")
                .table("causes", CAUSES)
                .note("several");
    }
}
