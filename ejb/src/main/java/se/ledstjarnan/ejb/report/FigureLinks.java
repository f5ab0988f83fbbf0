package se.ledstjarnan.ejb.report;

import se.ledstjarnan.domain.report.Quarter;

/** Where a figure leads: to its rows for one who may see them, else nowhere (null). Addresses are within the application. */
public interface FigureLinks {

    /** Leads nowhere. */
    FigureLinks NONE = new FigureLinks() {};

    default String toAll(Quarter quarter) {
        return null;
    }

    default String toCategory(String code, Quarter quarter) {
        return null;
    }

    default String toSeverity(String level, Quarter quarter) {
        return null;
    }

    default String toUnit(String unitId, Quarter quarter) {
        return null;
    }

    default String toUnitAndCategory(String unitId, String code, Quarter quarter) {
        return null;
    }

    /** To the complaints that came in the quarter; those of every source where it is null. */
    default String toComplaints(String source, Quarter quarter) {
        return null;
    }
}
