package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.ejb.report.ReportSource;

/** What the other sources tell of complaints and views, of health care alone: for the patient safety report. */
@ApplicationScoped
class CareComplaints implements ReportSource {

    @Inject
    private ComplaintOverview overview;

    @Inject
    private ComplaintSources from;

    @Inject
    private ComplaintThemes themes;

    @Inject
    private ComplaintOutcomes outcomes;

    @Inject
    private ComplaintTimes times;

    @Override
    public String code() {
        return "complaint.care";
    }

    @Override
    public CollectedBlock collect(ReportPeriod period, ReportScope scope) {
        ReportScope care = scope.of(Set.of(LegalArea.HSL));
        List<CollectedTable> tables = new ArrayList<>();
        List<CollectedFigure> figures = new ArrayList<>();
        List<String> notes = new ArrayList<>(List.of(word("narrowed")));
        for (ReportSource each : List.of(overview, from, themes, outcomes, times)) {
            CollectedBlock block = each.collect(period, care);
            block.tables().forEach(table -> tables.add(narrowed(table)));
            figures.addAll(block.figures());
            notes.addAll(block.notes());
        }
        return new CollectedBlock(tables, figures, List.of(), notes);
    }

    private CollectedTable narrowed(CollectedTable table) {
        String rows = table.rowsAddress();
        return new CollectedTable(
                table.key(),
                word("of").formatted(table.title()),
                table.rowTitle(),
                table.counts(),
                table.people(),
                rows != null && rows.startsWith("/deviation/") ? rows + "&area=hsl" : rows,
                table.cells());
    }
}
