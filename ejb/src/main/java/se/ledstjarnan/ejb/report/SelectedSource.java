package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedList;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.SelectedDeviations;
import se.ledstjarnan.domain.report.Selection;

/** Deviations chosen for the board, by rules when the report is drafted and by MAS until it is approved, with attested summaries. */
@ApplicationScoped
class SelectedSource implements TellingSource {

    static final String CODE = "deviation.selected";

    private static final String RULES = "rules";
    private static final String CHOSEN = "chosen";
    private static final List<String> COLUMNS =
            List.of("category", "subcategory", "severity", "reason", "summary", "attested", "byRule");

    @Inject
    private RuleChoice choice;

    @Inject
    private SelectedDeviations selected;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public CollectedBlock collect(ReportAsked asked) {
        if (!asked.isQuarterOfAll()) {
            return CollectedBlock.told(List.of(), List.of(), List.of());
        }
        return block(asked.quarter(), Words.paragraphs(choice.choose(asked.quarter())));
    }

    /** The rules stay those that it was chosen by. */
    @Override
    public CollectedBlock renew(ReportAsked asked, CollectedBlock before) {
        return block(
                asked.quarter(),
                before.rows(RULES).stream().map(row -> row.get(0)).toList());
    }

    private CollectedBlock block(Quarter quarter, List<String> rules) {
        List<List<String>> chosen =
                selected.of(quarter).stream().map(SelectedSource::row).toList();
        return CollectedBlock.told(
                List.of(),
                List.of(
                        new CollectedList(
                                RULES,
                                RULES,
                                List.of(RULES),
                                rules.stream().map(List::of).toList(),
                                null),
                        new CollectedList(CHOSEN, CHOSEN, COLUMNS, chosen, null)),
                List.of());
    }

    private static List<String> row(Selection selection) {
        return List.of(
                text(selection.category()),
                text(selection.subcategory()),
                selection.severity() == null ? "" : selection.severity().toString(),
                selection.reason(),
                text(selection.summary()),
                String.valueOf(selection.attested()),
                String.valueOf(selection.byRule()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Override
    public List<Told> tell(CollectedBlock block, Telling how) {
        if (!how.asked().isQuarterOfAll()) {
            return List.of(Told.words(null, List.of(Words.of("quarter.only"))));
        }
        List<Told> told = new ArrayList<>();
        List<String> rules = block.rows(RULES).stream().map(row -> row.get(0)).toList();
        if (!rules.isEmpty()) {
            told.add(Told.words(null, List.of(Words.of("selection.rules")), rules));
        }
        List<Told.Box> boxes =
                block.rows(CHOSEN).stream().map(row -> chosen(row, how.hides())).toList();
        told.add(boxes.isEmpty() ? Told.words(null, List.of(Words.of("selection.empty"))) : Told.boxes(boxes));
        return told;
    }

    /** MAS's own reason is hers: the board is told that it was her choice, and which rule it was otherwise. */
    private static Told.Box chosen(List<String> row, boolean forBoard) {
        String reason = row.get(3);
        String own = forBoard ? Words.of("selection.own") : Words.of("selection.own.reason", reason);
        boolean byRule = Boolean.parseBoolean(row.get(6));
        String heading = row.get(0).isEmpty() ? Words.of("selection.none") : row.get(0);
        if (!row.get(1).isEmpty()) {
            heading += ", " + Words.inSentence(row.get(1));
        }
        List<String> summary = Words.paragraphs(row.get(4));
        return new Told.Box(
                row.get(2).isEmpty() ? heading : Words.of("selection.heading.severity", heading, row.get(2)),
                byRule ? Words.of("selection.rule", Words.inSentence(reason)) : own,
                summary,
                summary.isEmpty() ? Words.of("selection.missing") : null);
    }

    @Override
    public Optional<Lack> lacks(CollectedBlock block) {
        int left = (int) block.rows(CHOSEN).stream()
                .filter(row -> !Boolean.parseBoolean(row.get(5)))
                .count();
        return left == 0 ? Optional.empty() : Optional.of(new Lack("report.summaryMissing", left));
    }

    @Override
    public boolean isOfAll() {
        return true;
    }

    @Override
    public Set<Role> openTo() {
        return Set.of(Role.MAS);
    }

    @Override
    public List<Place> places(ReportPeriod period) {
        Quarter quarter = Quarter.of(period.from());
        return List.of(
                new Place(
                        "chosen.go", "/report/selection.xhtml?year=" + quarter.year() + "&quarter=" + quarter.number()),
                new Place("rules.title", "/report/rules.xhtml"));
    }
}
