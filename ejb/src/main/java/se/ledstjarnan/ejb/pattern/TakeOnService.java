package se.ledstjarnan.ejb.pattern;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.analysis.RoundStep;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.pattern.FindingOutcome;
import se.ledstjarnan.domain.pattern.PatternFinding;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.analysis.AnalysisFocusService;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.ejb.analysis.AnalysisRef;
import se.ledstjarnan.ejb.analysis.RoundListRow;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasuresOfCase;
import se.ledstjarnan.ejb.risk.NewAnalysis;
import se.ledstjarnan.ejb.risk.RiskWorkService;

/** Goes on from a finding to what it leads to, by whoever it is shown to and may make such: both are stored, or neither. */
@Stateless
@DenyAll
public class TakeOnService {

    @Inject
    private TakingOn taking;

    @Inject
    private MeasureReadService measures;

    @Inject
    private RiskWorkService risks;

    @Inject
    private AnalysisFocusService focus;

    @Inject
    private AnalysisReadService analysis;

    /** The measures that it has led to. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public MeasuresOfCase measures(FindingView shown) {
        return measures.ofCase(PatternMeasures.of(shown));
    }

    /** Begins a risk analysis because of it, and gives its number. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int risk(long findingId, NewAnalysis asked) {
        PatternFinding finding = taking.shown(findingId);
        int number = risks.begin(asked);
        taking.ledTo(finding, FindingOutcome.riskAnalysis(number));
        return number;
    }

    /** Puts it as a question to a round of the analysis. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void question(long findingId, AnalysisRef ref, String title, String why, boolean good, boolean environment) {
        PatternFinding finding = taking.shown(findingId);
        int position = focus.add(ref, title, why, good, environment);
        taking.ledTo(finding, FindingOutcome.question(ref.number(), position));
    }

    /** The newest round that takes questions still. Throws at became where there is none for the caller. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int round() {
        if (!analysis.takesPart()) {
            throw DomainException.at("became", "pattern.notInGroup");
        }
        return analysis.rounds().stream()
                .filter(round -> round.finishedAt() == null && round.step().compareTo(RoundStep.FOCUS) >= 0)
                .filter(round -> round.step().compareTo(RoundStep.DECISION) < 0)
                .map(RoundListRow::number)
                .max(Integer::compare)
                .orElseThrow(() -> DomainException.at("became", "pattern.noRound"));
    }
}
