package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.RuleMatch;
import se.ledstjarnan.domain.report.SelectedDeviation;
import se.ledstjarnan.domain.report.SelectedDeviations;
import se.ledstjarnan.domain.report.SelectionRule;
import se.ledstjarnan.domain.report.SelectionRules;
import se.ledstjarnan.domain.shared.UnitOfWork;

/** Chooses a drafted report's deviations by the rules in force. What MAS has chosen, written of or left out stays. */
@ApplicationScoped
class RuleChoice {

    /** More summaries than this nobody writes, nor reads. */
    static final int MOST = 12;

    @Inject
    private SelectionRules rules;

    @Inject
    private SelectedDeviations selected;

    @Inject
    private UnitOfWork work;

    @Inject
    private Clock clock;

    /** @return the rules that it was chosen by in words, one on a line; null where there were none */
    @Transactional(Transactional.TxType.MANDATORY)
    String choose(Quarter quarter) {
        List<SelectionRule> inForce = rules.inForce();
        List<RuleMatch> matches = inForce.isEmpty() ? List.of() : rules.matches(quarter, MOST);
        Map<Long, RuleMatch> byCase =
                matches.stream().collect(Collectors.toMap(RuleMatch::deviationId, Function.identity()));
        for (SelectedDeviation earlier : selected.chosenByRule(quarter)) {
            boolean untouched = earlier.getSummary() == null && earlier.getLeftOutReason() == null;
            RuleMatch match = byCase.get(earlier.getDeviation().getId());
            if (untouched && (match == null || match.ruleId() != earlier.getRuleId())) {
                selected.remove(earlier);
            }
        }
        Set<Long> chosen = selected.chosenCases(quarter);
        byCase.keySet().removeAll(chosen);
        Map<Long, SelectionRule> byId =
                inForce.stream().collect(Collectors.toMap(SelectionRule::getId, Function.identity()));
        for (Deviation deviation : selected.cases(byCase.keySet())) {
            SelectionRule rule = byId.get(byCase.get(deviation.getId()).ruleId());
            selected.add(new SelectedDeviation(deviation, rule, RuleWords.of(rule), clock.instant()));
        }
        work.flush();
        return RuleWords.of(inForce, matches.isEmpty() ? 0 : matches.get(0).found(), MOST);
    }
}
