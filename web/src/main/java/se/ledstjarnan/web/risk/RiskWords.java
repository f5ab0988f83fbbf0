package se.ledstjarnan.web.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.ledstjarnan.domain.risk.AnalysisStatus;
import se.ledstjarnan.domain.risk.RiskColour;
import se.ledstjarnan.ejb.risk.AnalysisView;
import se.ledstjarnan.ejb.risk.Level;
import se.ledstjarnan.ejb.risk.RiskView;
import se.ledstjarnan.ejb.risk.ScaleView;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Puts risks into words, and chooses their look; the word always says it too. */
@Named
@ApplicationScoped
public class RiskWords {

    @Inject
    private Say say;

    /** "12 av 16, Åtgärda". */
    public String level(Level level) {
        return level == null
                ? Texts.of("risk.notJudged")
                : Texts.of("risk.level", level.product(), level.most(), level.word());
    }

    /** The style of its place in the matrix; empty for none. */
    public String look(Level level) {
        return level == null ? "" : colour(level.colour());
    }

    public String colour(RiskColour colour) {
        return "risk-" + (colour.ordinal() + 1);
    }

    /** The name of the unit, or of the whole. */
    public String where(String unit) {
        return unit == null ? Texts.of("risk.whole") : unit;
    }

    /** "Ändrad organisation · Björken". */
    public String about(AnalysisView.Head head) {
        return Texts.of("risk.occasion." + head.occasion()) + " · " + where(head.unit());
    }

    public String statusKind(AnalysisStatus status) {
        return switch (status) {
            case UNDER_WORK -> "active";
            case DECIDED -> "fine";
            case CLOSED -> "";
        };
    }

    /** "Beslutas i morgon", "Följs upp om 4 dagar"; with the day where it is far off. */
    public String due(AnalysisStatus status, LocalDate due) {
        return due == null ? "" : Texts.of("risk.due." + status, say.due(due));
    }

    public String dueKind(LocalDate due) {
        return due == null ? "" : say.dueKind(due);
    }

    /** "1–3" for a class of products, "4" where it has but one. */
    public String range(ScaleView.Group group) {
        return group.lowest() == group.highest()
                ? Integer.toString(group.lowest())
                : group.lowest() + "–" + group.highest();
    }

    /** The list of the deviations that a figure counts. */
    public String deviations(RiskView.Kind kind, Long unit) {
        return new Address("/deviation/cases.xhtml")
                .with("status", "every")
                .with("unit", unit)
                .with("category", kind.id())
                .with("from", kind.since())
                .toString();
    }
}
