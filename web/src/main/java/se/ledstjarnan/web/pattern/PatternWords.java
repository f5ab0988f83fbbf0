package se.ledstjarnan.web.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.format.TextStyle;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.FindingUse;
import se.ledstjarnan.ejb.pattern.ApartRow;
import se.ledstjarnan.ejb.pattern.FindingRow;
import se.ledstjarnan.ejb.pattern.FindingView;
import se.ledstjarnan.web.shared.Texts;

/** Says what was found in plain sentences: what, how many, and what it is compared with. */
@Named
@ApplicationScoped
public class PatternWords {

    /** In a line, as it is found in a list. */
    public String title(FindingRow row) {
        return Texts.of(title(row, row.kind()), what(row), row.figures().cases());
    }

    private static String title(FindingRow row, FindingKind kind) {
        if (kind != FindingKind.COUNT) {
            return "pattern.title." + kind;
        }
        boolean many = row.figures().expected().doubleValue() < row.figures().cases();
        return many ? "pattern.title.many" : "pattern.title.few";
    }

    private static String what(FindingRow row) {
        return switch (row.kind()) {
            case COUNT -> row.category();
            case TOGETHER -> Texts.of("pattern.both", row.category(), row.otherCategory());
            case THEME, ALIKE, PERSON, PLACE -> row.words();
        };
    }

    /** What it rests on, in one or two sentences. */
    public String reason(FindingRow row) {
        FindingRow.Figures figures = row.figures();
        return Texts.of(
                "pattern.reason." + row.kind(),
                figures.cases(),
                figures.reports(),
                figures.before(),
                figures.reportsBefore(),
                number(row),
                row.words(),
                month(row),
                figures.lag());
    }

    private static String number(FindingRow row) {
        NumberFormat format = NumberFormat.getInstance(Texts.SWEDISH);
        format.setMaximumFractionDigits(2);
        int decimals = row.figures().expected().abs().doubleValue() < 1 ? 2 : 1;
        return format.format(row.figures().expected().setScale(decimals, RoundingMode.HALF_UP));
    }

    /** "november 2026": of counts by month. */
    public String month(FindingRow row) {
        return row.figures().to().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Texts.SWEDISH) + " "
                + row.figures().to().getYear();
    }

    /** "2026-10-24 – 2026-11-22". */
    public String period(FindingRow row) {
        return row.figures().from() + " – " + row.figures().to();
    }

    /** "2026-0792 är inte samma sak som 2026-0791 och 4 till." */
    public String apart(ApartRow said) {
        int shown = said.others().split(", ").length;
        return Texts.of("pattern.apart.words", said.number(), said.others(), said.count() - shown);
    }

    /** "Riskanalys RA-12", "Fråga 3 i analysen AR-4". */
    public String outcome(FindingView.Outcome outcome) {
        return Texts.of("pattern.outcome." + outcome.became(), Integer.toString(outcome.number()), outcome.position());
    }

    public String page(FindingView.Outcome outcome) {
        return outcome.became() == FindingUse.RISK
                ? "/risk/analysis.xhtml?number=" + outcome.number()
                : "/analysis/round.xhtml?number=" + outcome.number() + "&tab=focus";
    }

    /** The unit, or which part of the municipality. */
    public String place(FindingRow row) {
        return row.unit() == null ? Texts.of("pattern.whole." + row.compartment()) : row.unit();
    }
}
