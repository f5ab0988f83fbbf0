package se.ledstjarnan.web.supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.supplier.AgreementState;
import se.ledstjarnan.domain.supplier.FindingStatus;
import se.ledstjarnan.ejb.supplier.SupplierRow;
import se.ledstjarnan.ejb.supplier.SupplierView;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** How suppliers and what belongs to them is said, and in which look. */
@Named
@RequestScoped
public class SupplierWords {

    private static final Set<SupplierRow.Need> LATE = Set.of(
            SupplierRow.Need.NO_PERMIT,
            SupplierRow.Need.CONCERN,
            SupplierRow.Need.LATE_FINDING,
            SupplierRow.Need.UNCONFIRMED);

    private static final int SERIOUS = 3;

    @Inject
    private Say say;

    public String needKind(SupplierRow.Need need) {
        return LATE.contains(need) ? "late" : "soon";
    }

    /** From a day to a day, or until further notice. */
    public String period(LocalDate from, LocalDate to) {
        return to == null ? Texts.of("supplier.until.further", from.toString()) : from + " – " + to;
    }

    public String areas(Collection<LegalArea> areas) {
        return areas.stream()
                .sorted()
                .map(area -> Texts.of("supplier.area." + area))
                .collect(Collectors.joining(", "));
    }

    /** @param managing whether it is said to those who decide of the agreement, and not to the supplier */
    public String agreementState(SupplierView.Agreement agreement, boolean managing) {
        return Texts.of("supplier.agreementState." + state(agreement, managing));
    }

    /** What the municipality is yet to decide is not the supplier's to be told. */
    private AgreementState state(SupplierView.Agreement agreement, boolean managing) {
        AgreementState state = agreement.state(say.today());
        return managing || state != AgreementState.TO_DECIDE ? state : AgreementState.RUNNING;
    }

    public String agreementKind(SupplierView.Agreement agreement, boolean managing) {
        AgreementState state = state(agreement, managing);
        return switch (state) {
            case RUNNING -> "fine";
            case TO_DECIDE -> agreement.decideBy().isBefore(say.today()) ? "late" : "soon";
            case ENDING -> "active";
            case COMING, ENDED -> "";
        };
    }

    /** The grade as a number and in words. */
    public String grade(Integer level, String name) {
        return level == null ? "" : level + " " + name;
    }

    /** How long one has to mend what is graded so. */
    public String days(int days) {
        return Texts.of("supplier.scale.days.count", days);
    }

    public String gradeKind(Integer level) {
        if (level == null) {
            return "";
        }
        return level == 1 ? "fine" : level < SERIOUS ? "soon" : "late";
    }

    public String findingState(SupplierView.Finding finding) {
        return Texts.of(
                finding.late(say.today()) ? "supplier.finding.late" : "supplier.findingStatus." + finding.status());
    }

    public String findingKind(SupplierView.Finding finding) {
        if (finding.late(say.today())) {
            return "late";
        }
        return finding.status() == FindingStatus.REPORTED
                ? "active"
                : finding.status() == FindingStatus.OPEN ? "soon" : "fine";
    }

    public boolean permitHolds(SupplierView.Permit permit) {
        return permit.holds(say.today());
    }

    /** Whether the yearly confirmation waits: how it is said in a tag, in its look. */
    public String confirmationKind(LocalDate due) {
        return due == null ? "" : due.isBefore(say.today()) ? "late" : "fine";
    }

    public String confirmationState(LocalDate due) {
        if (due == null) {
            return Texts.of("supplier.confirmation.none");
        }
        return Texts.of(
                due.isBefore(say.today()) ? "supplier.confirmation.late" : "supplier.confirmation.next",
                due.toString());
    }
}
