package se.ledstjarnan.web.report;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.report.FigureLinks;

/** From a figure to the list of cases that it counts. Suspected missförhållanden are among them for whoever may see those. */
final class CaseLinks implements FigureLinks {

    private final String context =
            FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    private final Map<String, Long> categories;

    /** @param categories ids by code */
    CaseLinks(Map<String, Long> categories) {
        this.categories = categories;
    }

    @Override
    public String toAll(Quarter quarter) {
        return list(quarter, "");
    }

    @Override
    public String toCategory(String code, Quarter quarter) {
        return categories.containsKey(code) ? list(quarter, "&category=" + categories.get(code)) : null;
    }

    @Override
    public String toSeverity(String level, Quarter quarter) {
        return list(quarter, "&severity=" + level);
    }

    @Override
    public String toUnit(String unitId, Quarter quarter) {
        return list(quarter, "&unit=" + unitId);
    }

    @Override
    public String toUnitAndCategory(String unitId, String code, Quarter quarter) {
        return categories.containsKey(code)
                ? list(quarter, "&unit=" + unitId + "&category=" + categories.get(code))
                : null;
    }

    private String list(Quarter quarter, String more) {
        return context + "/deviation/cases.xhtml?status=every&kind=deviation&area=hsl&from=" + quarter.firstDay()
                + "&to=" + quarter.lastDay() + more;
    }
}
