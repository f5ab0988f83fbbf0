package se.ledstjarnan.ejb.report;

import jakarta.inject.Inject;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;

/** A source of statements and words: each statement becomes figures, a table or a series of its block. */
public abstract class CountedSource implements ReportSource {

    private final String code;

    @Inject
    private JpaSourceRows rows;

    protected CountedSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public CollectedBlock collect(ReportPeriod period, ReportScope scope) {
        SourceBlock block = new SourceBlock(this, rows, period, scope);
        fill(block);
        return block.collected();
    }

    protected abstract void fill(SourceBlock block);
}
