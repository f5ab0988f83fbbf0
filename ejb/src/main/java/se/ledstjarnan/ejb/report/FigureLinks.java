package se.ledstjarnan.ejb.report;

import se.ledstjarnan.domain.report.Quarter;

/** Where a figure leads: to its rows for one who may see them, else nowhere (null). Addresses are within the application. */
public interface FigureLinks {

    /** Leads nowhere. */
    FigureLinks NONE = new FigureLinks() {
        @Override
        public String toAll(Quarter quarter) {
            return null;
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
            return null;
        }

        @Override
        public String toUnitAndCategory(String unitId, String code, Quarter quarter) {
            return null;
        }
    };

    String toAll(Quarter quarter);

    String toCategory(String code, Quarter quarter);

    String toSeverity(String level, Quarter quarter);

    String toUnit(String unitId, Quarter quarter);

    String toUnitAndCategory(String unitId, String code, Quarter quarter);
}
