package se.ledstjarnan.ejb.survey;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** What surveys, indexes and registries gave. */
@ApplicationScoped
class SurveyResultSource extends CountedSource {

    private static final String RESULTS = """
            select s.title, r.name, b.figure, r.figure, r.unit_of_figure
            from survey s join survey_result r on r.survey_id = s.id
            left join (select p.series, p.for_year, o.name, max(o.figure) as figure from survey p join survey_result o on o.survey_id = p.id group by 1, 2, 3) b
                on b.series = s.series and b.for_year = s.for_year - 1 and b.name = r.name
            where s.for_year = extract(year from cast(:toDay as date)) order by s.title, r.id""";

    private static final String FIGURES = """
            select count(*), count(s.answered_at) from survey s where {day:s.due}""";

    SurveyResultSource() {
        super("survey.results");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.rowsAt("/survey/surveys.xhtml")
                .list("results", RESULTS)
                .figures(FIGURES, "due", "answered")
                .note("few");
    }
}
