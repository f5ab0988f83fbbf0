package se.ledstjarnan.web.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.FindingUse;
import se.ledstjarnan.ejb.analysis.AnalysisRef;
import se.ledstjarnan.ejb.pattern.FindingRow;
import se.ledstjarnan.ejb.pattern.FindingService;
import se.ledstjarnan.ejb.pattern.FindingView;
import se.ledstjarnan.ejb.pattern.TakeOnService;
import se.ledstjarnan.ejb.risk.NewAnalysis;
import se.ledstjarnan.ejb.risk.RiskWorkService;
import se.ledstjarnan.web.shared.Texts;

/**
 * From a pattern to the form of what it leads to. The form begins with the figures, the numbers of the cases and the words; of reports that
 * are alike without the words, since words that few reports have may be names.
 */
@ApplicationScoped
public class PatternLead {

    private static final int MOST_NUMBERS = 20;

    @Inject
    private FindingService findings;

    @Inject
    private TakeOnService takeOn;

    @Inject
    private RiskWorkService risks;

    @Inject
    private PatternWords words;

    /** @param unitId null for the whole */
    public record Suggestion(String title, String text, Long unitId, Compartment compartment) implements Serializable {}

    /** Address of the form; null where there is none and it is enough to say so. Throws at became. */
    String form(long findingId, FindingUse use) {
        if (use == null) {
            return null;
        }
        return switch (use) {
            case MEASURE -> "/pattern/finding.xhtml?id=" + findingId + "&act=measure";
            case RISK -> "/risk/edit.xhtml?pattern=" + findingId;
            case ANALYSIS -> "/analysis/round.xhtml?number=" + takeOn.round() + "&tab=focus&pattern=" + findingId;
            case MEETING, OTHER -> null;
        };
    }

    /** Not found where the pattern is not shown. */
    public Suggestion of(long findingId) {
        return of(findings.open(findingId));
    }

    Suggestion of(FindingView view) {
        FindingRow row = view.row();
        boolean alike = row.kind() == FindingKind.ALIKE;
        String title = alike ? Texts.of("pattern.lead.ALIKE", row.figures().cases()) : words.title(row);
        String numbers = view.cases().stream()
                .map(FindingView.Case::number)
                .limit(MOST_NUMBERS)
                .collect(Collectors.joining(", "));
        return new Suggestion(
                title.length() <= 200 ? title : title.substring(0, 200),
                Texts.of(
                        "pattern.lead.text",
                        title,
                        words.place(row),
                        words.period(row),
                        alike ? "" : words.reason(row) + " ",
                        numbers,
                        Math.max(0, view.count() - MOST_NUMBERS)),
                row.unitId(),
                row.compartment());
    }

    /** Gives the number of the risk analysis. @param findingId null where no pattern led to it */
    public int begin(Long findingId, NewAnalysis analysis) {
        return findingId == null ? risks.begin(analysis) : takeOn.risk(findingId, analysis);
    }

    public void ask(long findingId, AnalysisRef ref, String title, String why, boolean good, boolean environment) {
        takeOn.question(findingId, ref, title, why, good, environment);
    }
}
