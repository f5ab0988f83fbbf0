package se.ledstjarnan.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.ledstjarnan.domain.plan.ActivityStatus;
import se.ledstjarnan.domain.plan.Outlook;
import se.ledstjarnan.domain.plan.PlanStatus;
import se.ledstjarnan.ejb.plan.PlanRow;
import se.ledstjarnan.ejb.plan.PlanView;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Puts action plans into words, and chooses the looks of their tags; the word always says it too. */
@Named
@ApplicationScoped
public class ActionPlanWords {

    @Inject
    private Say say;

    public String where(String unit) {
        return unit == null ? Texts.of("plan.whole") : unit;
    }

    /** "Björkens särskilda boende · 2025-01-01–2026-12-31". */
    public String about(PlanView.Head head) {
        return where(head.unit()) + " · " + period(head.begins(), head.ends());
    }

    public String period(LocalDate begins, LocalDate ends) {
        return begins + "–" + ends;
    }

    public String statusKind(PlanStatus status) {
        return switch (status) {
            case DRAFT -> "";
            case DECIDED -> "active";
            case ENDED -> "fine";
        };
    }

    public String outlookKind(Outlook outlook) {
        return switch (outlook) {
            case ON_TRACK -> "fine";
            case AT_RISK -> "soon";
            case OFF_TRACK -> "late";
        };
    }

    /** A sign and the word, so that colour is never alone. */
    public String outlook(Outlook outlook) {
        String sign = switch (outlook) {
            case ON_TRACK -> "✓ ";
            case AT_RISK -> "! ";
            case OFF_TRACK -> "✗ ";
        };
        return sign + Texts.of("plan.outlook." + outlook);
    }

    /** "Pågår, 40 %", "Försenad, 40 %". */
    public String state(PlanView.Line line) {
        if (line.late(say.today())) {
            return Texts.of("plan.late", line.progress());
        }
        return line.status() == ActivityStatus.ONGOING
                ? Texts.of("plan.activity.ONGOING.percent", line.progress())
                : Texts.of("plan.activity." + line.status());
    }

    public String stateKind(PlanView.Line line) {
        if (line.late(say.today())) {
            return "late";
        }
        return switch (line.status()) {
            case PLANNED, CANCELLED -> "";
            case ONGOING -> "active";
            case DONE -> "fine";
        };
    }

    /** "3 av 5 klara i snitt 60 %". */
    public String progress(PlanRow row) {
        return row.activities() == 0 ? "–" : Texts.of("plan.progress.of", row.progress(), row.activities());
    }

    public boolean due(PlanView.Check check) {
        return !check.held() && check.due().isBefore(say.today());
    }
}
