package se.ledstjarnan.domain.supplier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What is bought, as typed.
 *
 * @param service what is bought
 * @param forWhom the target group or the units it is bought for
 * @param to last day; null until further notice
 * @param decideBy last day to decide whether the agreement is prolonged; null where there is nothing to decide
 * @param unitId the unit that answers for it; null for the whole administration
 * @param permitNeeded whether the operation may be run only with a permit
 */
public record AgreementContent(
        String service,
        String forWhom,
        Set<LegalArea> areas,
        LocalDate from,
        LocalDate to,
        LocalDate decideBy,
        boolean permitNeeded,
        String registerNumber,
        Long unitId)
        implements Serializable {

    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
    private static final int MOST_YEARS = 25;

    public AgreementContent {
        areas = Set.copyOf(areas);
    }

    /** Throws at the field areas, from, to or decideBy. */
    void checkDates() {
        if (areas.isEmpty()) {
            throw DomainException.at("areas", "supplier.noArea");
        }
        if (from == null) {
            throw DomainException.at("from", "shared.required");
        }
        if (from.isBefore(OLDEST)) {
            throw DomainException.at("from", "supplier.tooOld", OLDEST.toString());
        }
        if (to != null && to.isBefore(from)) {
            throw DomainException.at("to", "shared.endBeforeStart");
        }
        if (to != null && to.isAfter(from.plusYears(MOST_YEARS))) {
            throw DomainException.at("to", "supplier.tooLong", MOST_YEARS);
        }
        if (decideBy != null && (to == null || decideBy.isBefore(from) || decideBy.isAfter(to))) {
            throw DomainException.at("decideBy", "supplier.decideOutside");
        }
    }
}
