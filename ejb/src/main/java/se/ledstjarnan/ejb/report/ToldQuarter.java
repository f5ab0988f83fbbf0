package se.ledstjarnan.ejb.report;

import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.report.MadeData;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.ReportStatus;

/**
 * A quarter's counts as its report has told them, or will when it is approved.
 *
 * @param threshold by which small counts were hidden, or would be now
 */
public record ToldQuarter(QuarterFigures figures, int threshold) {

    /**
     * Empty where the report tells of no quarter.
     *
     * @param data of the report, by what it is frozen under
     * @param threshold of today, which a draft will be approved with
     */
    static Optional<ToldQuarter> of(MadeReport report, Map<String, MadeData> data, int threshold) {
        MadeData counted = data.get(QuarterSource.BASIS);
        if (counted == null || !MadeTelling.asked(report).isQuarterOfAll()) {
            return Optional.empty();
        }
        Quarter quarter = Quarter.of(report.getPeriod().from());
        QuarterFigures figures =
                new QuarterFigures(quarter, BlockJson.read(counted.getBlock()).facts());
        boolean draft = report.getStatus() == ReportStatus.DRAFT;
        return Optional.of(new ToldQuarter(figures, draft ? threshold : report.getThreshold()));
    }

    public Quarter quarter() {
        return figures.quarter();
    }
}
