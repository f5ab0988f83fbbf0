package se.ledstjarnan.ejb.report;

import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.report.MadeData;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;

/** A quarter's counts as an approved report has told them. @param threshold by which small counts were hidden */
public record ToldQuarter(QuarterFigures figures, int threshold) {

    /** Empty where the report tells of no quarter. @param data of the report, by what it is frozen under */
    static Optional<ToldQuarter> of(MadeReport report, Map<String, MadeData> data) {
        MadeData counted = data.get(QuarterSource.BASIS);
        if (counted == null || !MadeTelling.asked(report).isQuarterOfAll()) {
            return Optional.empty();
        }
        Quarter quarter = Quarter.of(report.getPeriod().from());
        QuarterFigures figures =
                new QuarterFigures(quarter, BlockJson.read(counted.getBlock()).facts());
        return Optional.of(new ToldQuarter(figures, report.getThreshold()));
    }

    public Quarter quarter() {
        return figures.quarter();
    }
}
