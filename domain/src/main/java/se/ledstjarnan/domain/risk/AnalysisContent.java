package se.ledstjarnan.domain.risk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What an analysis is about, as typed.
 *
 * @param scope what it covers and what it leaves out
 * @param others those of the team who are no employees, such as relatives' representatives; may be empty
 * @param readyBy the day by which it should be decided
 */
public record AnalysisContent(
        String title,
        Occasion occasion,
        String scope,
        Set<LegalArea> areas,
        String others,
        LocalDate begunOn,
        LocalDate readyBy)
        implements Serializable {

    private static final int MOST_YEARS = 2;

    public AnalysisContent {
        areas = Set.copyOf(areas);
    }

    /** Throws at the field occasion, areas, begunOn or readyBy. */
    void check(LocalDate today) {
        if (occasion == null) {
            throw DomainException.at("occasion", "shared.required");
        }
        if (areas.isEmpty()) {
            throw DomainException.at("areas", "shared.required");
        }
        if (begunOn == null) {
            throw DomainException.at("begunOn", "shared.required");
        }
        if (begunOn.isAfter(today)) {
            throw DomainException.at("begunOn", "risk.begunInFuture");
        }
        if (begunOn.isBefore(today.minusYears(MOST_YEARS))) {
            throw DomainException.at("begunOn", "risk.begunLongAgo", MOST_YEARS);
        }
        if (readyBy == null) {
            throw DomainException.at("readyBy", "shared.required");
        }
        if (readyBy.isBefore(begunOn)) {
            throw DomainException.at("readyBy", "risk.readyBeforeBegun");
        }
        if (readyBy.isAfter(today.plusYears(MOST_YEARS))) {
            throw DomainException.at("readyBy", "risk.tooFarAhead", MOST_YEARS);
        }
    }
}
