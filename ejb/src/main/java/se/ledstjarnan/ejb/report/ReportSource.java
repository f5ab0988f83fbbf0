package se.ledstjarnan.ejb.report;

import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;

/**
 * Figures that a feature hands in to reports. Implement as an {@code @ApplicationScoped} bean; what it is called stands in
 * {@code report-sources.properties} beside the class, as {@code <code>.title} and {@code <code>.help}.
 */
public interface ReportSource {

    /** Names it in definitions, such as {@code deviation.byCategory}; never changes. */
    String code();

    /** Counts with a few statements, whatever the volume. Labels and titles are in Swedish. */
    CollectedBlock collect(ReportPeriod period, ReportScope scope);

    /** The same for those who must know which kind of report asks. */
    default CollectedBlock collect(ReportAsked asked) {
        return collect(asked.period(), asked.scope());
    }

    /** What those who make definitions choose it by. */
    default String title() {
        return SourceWords.of(getClass(), code() + ".title");
    }

    /** What the file of sources says beside it under the code and the key. */
    default String word(String key) {
        return SourceWords.of(getClass(), code() + "." + key);
    }

    /** What it counts and how, to those who make definitions. */
    default String help() {
        return SourceWords.of(getClass(), code() + ".help");
    }
}
