package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** How cases under lex Sarah ended, by the day they were decided. */
@ApplicationScoped
class LexSarahOutcomes extends CountedSource {

    private static final String GRADES = """
            select s.grade, null, count(x.id) filter (where {before:x.decided_at}), count(x.id) filter (where {now:x.decided_at})
            from (values ('NO_MISCONDUCT', 1), ('TANGIBLE_RISK', 2), ('MISCONDUCT', 3), ('TANGIBLE_RISK_OF_SERIOUS', 4), ('SERIOUS', 5)) s(grade, place)
            left join lex_sarah x on x.grade = s.grade and {both:x.decided_at} and""" + LexSarahOverview.HERE + "group by s.grade, s.place order by s.place";

    LexSarahOutcomes() {
        super("lexsarah.outcome");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true)
                .rowsAt("/lexsarah/cases.xhtml")
                .counts("lexsarah", "grade")
                .table("grades", GRADES);
    }
}
