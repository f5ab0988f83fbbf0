package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.report.SelectionRule;
import se.ledstjarnan.domain.shared.Text;

/** A selection rule in Swedish, as the report prints it and keeps it. */
final class RuleWords {

    private static final int HIGHEST_SEVERITY = 4;

    private RuleWords() {}

    static String of(SelectionRule rule) {
        String what = rule.getCategory() == null
                ? Words.of("rule.every")
                : Words.of("rule.category", rule.getCategory().getName());
        String serious = "";
        if (rule.getLeastSeverity() != null) {
            serious = " "
                    + Words.of(
                            rule.getLeastSeverity() == HIGHEST_SEVERITY ? "rule.highest" : "rule.severity",
                            rule.getLeastSeverity());
        }
        String often = rule.getLeastTimes() == null ? "" : Words.of("rule.times", rule.getLeastTimes());
        String words = what + serious + often;
        return words.length() <= Text.SHORT ? words : words.substring(0, Text.SHORT - 1) + "…";
    }

    /**
     * All the rules that a report was made by, one on a line; null where there are none.
     *
     * @param found how many deviations they choose; of them {@code most} are taken
     */
    static String of(List<SelectionRule> rules, int found, int most) {
        if (rules.isEmpty()) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        rules.forEach(rule -> lines.add(of(rule) + "."));
        if (found > most) {
            lines.add(Words.of("rule.most", Words.number(found), Words.number(most)));
        }
        return String.join("\n", lines);
    }
}
