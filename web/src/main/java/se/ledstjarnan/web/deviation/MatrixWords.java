package se.ledstjarnan.web.deviation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.deviation.ScaleAxis;
import se.ledstjarnan.domain.deviation.ScaleWord;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.deviation.TriageChoiceService;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.web.shared.Texts;

/** The words and thresholds of the risk matrix, which are the municipality's own. */
@Named
@RequestScoped
public class MatrixWords {

    @Inject
    private TriageChoiceService choices;

    @Inject
    private Settings settings;

    private List<ScaleWord> words;

    @PostConstruct
    void read() {
        words = choices.words();
    }

    public String severity(int level) {
        return word(ScaleAxis.SEVERITY, level).word();
    }

    public String severityMeans(int level) {
        return word(ScaleAxis.SEVERITY, level).description();
    }

    public String probability(int level) {
        return word(ScaleAxis.PROBABILITY, level).word();
    }

    public String probabilityMeans(int level) {
        return word(ScaleAxis.PROBABILITY, level).description();
    }

    /** A scale that lacks a word still works: the number stands in. */
    private ScaleWord word(ScaleAxis axis, int level) {
        return words.stream()
                .filter(word -> word.axis() == axis && word.level() == level)
                .findFirst()
                .orElseGet(() -> new ScaleWord(axis, level, String.valueOf(level), ""));
    }

    /** 1 to 4 by the municipality's thresholds, for the colour; the number is always written too. */
    public int levelOf(int product) {
        if (product >= settings.number(SettingKey.RISK_THRESHOLD_SEVERE)) {
            return 4;
        }
        if (product >= settings.number(SettingKey.RISK_THRESHOLD_HIGH)) {
            return 3;
        }
        return product >= settings.number(SettingKey.RISK_THRESHOLD_MEDIUM) ? 2 : 1;
    }

    /** "Måttlig × stor = 6. Du bedömer; siffran är ett stöd." */
    String says(String value) {
        return Texts.of("deviation.matrix.says", severity(RiskMatrix.severity(value)), lower(value), product(value));
    }

    /** "Måttlig, stor sannolikhet: 6, medel". */
    String label(String value) {
        return Texts.of(
                "deviation.matrix.label",
                severity(RiskMatrix.severity(value)),
                lower(value),
                product(value),
                Texts.of("deviation.matrix.level." + levelOf(product(value))));
    }

    String chosen() {
        return Texts.of("deviation.matrix.chosen");
    }

    private String lower(String value) {
        return probability(RiskMatrix.probability(value)).toLowerCase(Locale.ROOT);
    }

    private static int product(String value) {
        return RiskMatrix.severity(value) * RiskMatrix.probability(value);
    }
}
