package se.ledstjarnan.web.report;

import jakarta.faces.context.FacesContext;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.report.FigureLinks;

/** From a figure to the list of cases that it counts. What the list cannot narrow down leads nowhere. */
final class CaseLinks implements FigureLinks {

    private final String context =
            FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();

    @Override
    public String toAll(Quarter quarter) {
        return list(quarter, "");
    }

    @Override
    public String toCategory(String code, Quarter quarter) {
        return null;
    }

    @Override
    public String toSeverity(String level, Quarter quarter) {
        return null;
    }

    @Override
    public String toUnit(String unitId, Quarter quarter) {
        return list(quarter, "&unit=" + unitId);
    }

    private String list(Quarter quarter, String more) {
        return context + "/deviation/cases.xhtml?status=every&kind=deviation&area=hsl&from=" + quarter.firstDay()
                + "&to=" + quarter.lastDay() + more;
    }
}
