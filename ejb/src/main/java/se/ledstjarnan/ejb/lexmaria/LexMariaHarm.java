package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** How events were judged: whether there was patient harm, and how serious. */
@ApplicationScoped
class LexMariaHarm extends CountedSource {

    private static final String HARM = """
            select s.harm, null, count(x.id) filter (where {before:x.received_at}), count(x.id) filter (where {now:x.received_at})
            from (values ('NO_HARM', 1), ('HARM', 2), ('COULD_HAVE_BEEN_SERIOUS', 3), ('LASTING', 4), ('MORE_CARE', 5), ('DEATH', 6), ('NONE', 7)) s(harm, place)
            left join lex_maria x on coalesce(x.seriousness, 'NONE') = s.harm and {both:x.received_at} and""" + LexMariaOverview.HERE + "group by s.harm, s.place order by s.place";

    LexMariaHarm() {
        super("lexmaria.harm");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/lexmaria/cases.xhtml")
                .counts("lexmaria", "harm")
                .table("harm", HARM);
    }
}
