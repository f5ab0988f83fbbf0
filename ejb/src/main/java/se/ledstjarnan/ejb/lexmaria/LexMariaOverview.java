package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Suspected serious harm: what began to be investigated, was ended and told to IVO. */
@ApplicationScoped
class LexMariaOverview extends CountedSource {

    /** Lex Maria is of health care alone. */
    static final String HERE = " {unit:x.unit_id} and {area:'HSL'} ";

    private static final String FIGURES = """
            select count(*) filter (where {before:x.received_at}), count(*) filter (where {now:x.received_at}), count(*) filter (where {now:x.investigated_at}),
                count(*) filter (where x.received_at < :endAt and (x.closed_at is null or x.closed_at >= :endAt)),
                count(*) filter (where x.ivo_notified_on between :beforeFrom and :beforeTo), count(*) filter (where {day:x.ivo_notified_on}),
                count(*) filter (where {day:x.ivo_decided_on})
            from lex_maria x where""" + HERE;

    LexMariaOverview() {
        super("lexmaria.overview");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(block.scope().unitId() != null)
                .rowsAt("/lexmaria/cases.xhtml")
                .counts("lexmaria", "harm")
                .figures(FIGURES, "before", "received", "investigated", "open", "ivoBefore", "ivo", "ivoDecisions");
    }
}
