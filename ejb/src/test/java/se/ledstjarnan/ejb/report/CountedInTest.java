package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;

/** Figures that a test says. */
@ApplicationScoped
public class CountedInTest implements ReportSource {

    static final String CODE = "test.counted";

    private static volatile int count;

    static void says(int now) {
        count = now;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "Provsiffror";
    }

    @Override
    public String help() {
        return "För prov.";
    }

    @Override
    public CollectedBlock collect(ReportPeriod period, ReportScope scope) {
        CountTable counts = new CountTable(
                List.of("Antal"),
                List.of(new CountRow("A", "Fall", null, List.of(count)), new CountRow("B", "Annat", null, List.of(40))),
                false);
        return new CollectedBlock(
                List.of(new CollectedTable("t", "Efter typ", "Typ", counts, true, "/deviation/cases.xhtml")),
                List.of(),
                List.of(),
                List.of());
    }
}
