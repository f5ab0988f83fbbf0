package se.ledstjarnan.web.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.ejb.measure.MeasureRow;
import se.ledstjarnan.ejb.measure.MeasureView;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Puts the state of a measure into words, and chooses the tag's look; the word always says it too. */
@Named
@ApplicationScoped
public class MeasureWords {

    @Inject
    private Say say;

    public String state(MeasureStatus status, LocalDate nextDate, EffectVerdict verdict) {
        return Texts.of("measure.state." + stateKey(status, nextDate, verdict));
    }

    /** Late and soon are said by the date's own tag; this one tells how far it has come. */
    public String stateKind(MeasureStatus status, LocalDate nextDate, EffectVerdict verdict) {
        return switch (stateKey(status, nextDate, verdict)) {
            case "PLANNED" -> "active";
            case "ACHIEVED" -> "fine";
            case "NOT_ACHIEVED", "PARTLY" -> "soon";
            default -> "";
        };
    }

    private static String stateKey(MeasureStatus status, LocalDate nextDate, EffectVerdict verdict) {
        if (status != MeasureStatus.DONE) {
            return status.name();
        }
        if (nextDate != null) {
            return "AWAITS_VERDICT";
        }
        return verdict == null ? "DONE" : verdict.name();
    }

    /** The page of what it came from; of a finding at a supplier, where it is followed up. */
    public String casePage(MeasureView view) {
        return casePage(view.origin(), view.number())
                + (view.origin() == MeasureOrigin.SUPPLIER_FINDING ? "&item=" + view.originId() : "");
    }

    static String casePage(MeasureOrigin origin, String number) {
        return switch (origin) {
            case DEVIATION -> "/deviation/case.xhtml?number=" + number;
            case LEX_SARAH -> "/lexsarah/case.xhtml?number=" + number;
            case RISK -> "/risk/risk.xhtml?number=" + number;
            case CHECK_FINDING ->
                "/selfmonitoring/round.xhtml?number=" + number.substring(number.indexOf('-') + 1, number.indexOf('.'));
            case REVIEW_FINDING ->
                "/review/review.xhtml?number=" + number.substring(number.indexOf('-') + 1, number.indexOf('.'));
            case CONTROL -> "/internalcontrol/moment.xhtml?number=" + number.substring(0, number.lastIndexOf('-'));
            case ACTIVITY -> "/plan/activity.xhtml?number=" + number;
            case PATTERN -> "/pattern/finding.xhtml?id=" + number.substring(number.indexOf('-') + 1);
            case SUPPLIER_FINDING ->
                "/supplier/supplier.xhtml?number=" + number.substring(number.indexOf('-') + 1) + "&tab=visits";
        };
    }

    /** "2026-0298 · Björken · Förebyggande". */
    public String about(MeasureRow row) {
        return String.join(" · ", row.number(), where(row.unit(), row.reach()), Texts.of("measure.kind." + row.kind()));
    }

    public String lead(MeasureView view) {
        return String.join(
                " · ",
                view.number(),
                where(view.unit(), view.reach()),
                Texts.of("measure.kind." + view.kind()),
                Texts.of(
                        "measure.decided",
                        say.day(view.decided().createdAt()),
                        view.decided().createdBy()));
    }

    /** "Klar om 4 dagar", "Bedöm effekten i morgon", "Försenad: 3 dagar sen". */
    public String due(MeasureView view) {
        String due = say.due(view.nextDate());
        return say.dueKind(view.nextDate()).equals("late")
                ? Texts.of("measure.mark.due.late", due)
                : Texts.of("measure.mark.due." + view.status(), due);
    }

    /** What the measure waits for; {@code yours} when the reader is the one who can do it. */
    public String next(MeasureView view, boolean yours) {
        if (view.status() == MeasureStatus.CANCELLED) {
            return Texts.of("measure.next.cancelled");
        }
        if (view.nextDate() == null) {
            return Texts.of("measure.next.ended");
        }
        if (view.origin().isFollowedUpThere()) {
            return Texts.of("measure.next." + view.status() + ".there", say.day(view.nextDate()));
        }
        return yours
                ? Texts.of(
                        "measure.next." + view.status() + ".yours",
                        say.day(view.expected().followUp()))
                : Texts.of("measure.next." + view.status() + ".others", view.owner(), say.day(view.nextDate()));
    }

    private static String where(String unit, MeasureReach reach) {
        return reach == MeasureReach.ADMINISTRATION ? Texts.of("measure.reach.ADMINISTRATION") : unit;
    }
}
