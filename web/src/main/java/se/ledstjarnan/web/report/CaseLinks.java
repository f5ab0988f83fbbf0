package se.ledstjarnan.web.report;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.report.FigureLinks;

/** From a figure to the list of cases that it counts. Suspected missförhållanden are among them for whoever may see those. */
final class CaseLinks implements FigureLinks {

    private final String context =
            FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();

    @Override
    public String toAll(Quarter quarter) {
        return deviations(quarter, "");
    }

    @Override
    public String toCategory(String code, Quarter quarter) {
        return deviations(quarter, category(code));
    }

    @Override
    public String toSeverity(String level, Quarter quarter) {
        return deviations(quarter, "&severity=" + (QuarterFigures.NOT_JUDGED.equals(level) ? "none" : level));
    }

    @Override
    public String toUnit(String unitId, Quarter quarter) {
        return deviations(quarter, "&unit=" + unitId);
    }

    @Override
    public String toUnitAndCategory(String unitId, String code, Quarter quarter) {
        return deviations(quarter, "&unit=" + unitId + category(code));
    }

    @Override
    public String toComplaints(String source, Quarter quarter) {
        return cases("complaint", quarter, source == null ? "" : "&source=" + source.toLowerCase(Locale.ROOT));
    }

    private static String category(String code) {
        return "&category=" + (QuarterFigures.NOT_JUDGED.equals(code) ? CaseFilter.UNJUDGED : code);
    }

    private String deviations(Quarter quarter, String more) {
        return cases("deviation", quarter, more);
    }

    private String cases(String kind, Quarter quarter, String more) {
        return context + "/deviation/cases.xhtml?status=every&kind=" + kind + "&area=hsl&from=" + quarter.firstDay()
                + "&to=" + quarter.lastDay() + more;
    }
}
