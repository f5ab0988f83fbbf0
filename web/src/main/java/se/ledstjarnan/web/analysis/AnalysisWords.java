package se.ledstjarnan.web.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import se.ledstjarnan.domain.analysis.FigureLack;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.ejb.analysis.FigureRow;
import se.ledstjarnan.ejb.analysis.RoundListRow;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Puts the analysis into words, and chooses its look; the word always says it too. */
@Named
@ApplicationScoped
public class AnalysisWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private Say say;

    /** "Första halvåret 2026". */
    public String period(RoundSpan span, int year) {
        return Texts.of("analysis.span." + span) + " " + year;
    }

    /** The name of the unit, or of the whole. */
    public String where(String unit) {
        return unit == null ? Texts.of("analysis.whole") : unit;
    }

    public String value(FigureRow row) {
        return row.value() == null ? lack(row.lack()) : number(row.value());
    }

    private static String lack(FigureLack lack) {
        return Texts.of("analysis.lackOf." + lack);
    }

    /** With a decimal at the most; a dash for none. */
    public String number(BigDecimal value) {
        return value == null
                ? "–"
                : say.number(value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** "12 % sämre än målet"; empty where nothing can be said. */
    public String gap(FigureRow row) {
        if (row.gap() == null) {
            return "";
        }
        BigDecimal share = row.gap().abs().multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP);
        return share.signum() == 0
                ? ""
                : Texts.of(row.gap().signum() < 0 ? "analysis.gap.worse" : "analysis.gap.better", say.number(share));
    }

    public String standingKind(FigureStanding standing) {
        return standing == null
                ? ""
                : switch (standing) {
                    case BAD -> "late";
                    case GOOD -> "fine";
                    case ON_TARGET, NO_TARGET -> "";
                    case MISSING -> "soon";
                };
    }

    public String kind(ProposalStatus status) {
        return switch (status) {
            case UNDER_WORK, CHOSEN -> "active";
            case HANDED_OVER, RETURNED -> "soon";
            case APPROVED, CHANGED -> "fine";
            case REFUSED, WITHDRAWN -> "";
        };
    }

    /** Where a round is. */
    public String state(RoundListRow row) {
        return row.finishedAt() == null ? Texts.of("analysis.step." + row.step()) : Texts.of("analysis.finished");
    }

    public String stateKind(RoundListRow row) {
        return row.finishedAt() == null ? "active" : "fine";
    }
}
