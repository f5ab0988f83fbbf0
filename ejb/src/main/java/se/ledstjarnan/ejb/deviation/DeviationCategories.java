package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Deviations by category, health care and social services apart. */
@ApplicationScoped
class DeviationCategories extends CountedSource {

    private static final String CATEGORIES = "select coalesce(c.code, 'NONE'), c.name," + ReportedCases.COUNTS
            + " from deviation d left join category c on c.id = d.category_id where d.kind = 'DEVIATION' and d.area %s and"
            + ReportedCases.BOTH + "group by c.code, c.name, c.sort_order order by c.sort_order nulls last, c.name";

    DeviationCategories() {
        super("deviation.byCategory");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.people(true).rowsAt("/deviation/cases.xhtml?status=every&kind=deviation&from={from}&to={to}{unit}");
        if (block.scope().covers(LegalArea.HSL)) {
            block.counts("deviation", "category", "area=HSL").table("hsl", CATEGORIES.formatted("= 'HSL'"));
        }
        if (block.scope().covers(LegalArea.SOL) || block.scope().covers(LegalArea.LSS)) {
            block.counts("deviation", "category", "area=SOCIAL").table("social", CATEGORIES.formatted("<> 'HSL'"));
        }
        block.note("one");
    }
}
