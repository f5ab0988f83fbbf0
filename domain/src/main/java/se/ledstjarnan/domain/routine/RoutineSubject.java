package se.ledstjarnan.domain.routine;

import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;

/**
 * What a document is about, where a law or a guideline demands that there is one. It chooses who approves, and the list of what must
 * exist is kept by it.
 */
public enum RoutineSubject {
    /** Contact with a doctor when a patient's state requires it (HSF 4 kap. 6 §). */
    DOCTOR_CONTACT(LegalArea.HSL),
    MEDICINES(LegalArea.HSL),
    /** Deviations: to report, investigate and mend them. */
    DEVIATIONS(LegalArea.SOL, LegalArea.LSS, LegalArea.HSL),
    DELEGATION(LegalArea.HSL),
    COMPLAINTS(LegalArea.SOL, LegalArea.LSS, LegalArea.HSL),
    LEX_SARAH(LegalArea.SOL, LegalArea.LSS),
    LEX_MARIA(LegalArea.HSL),
    COOPERATION(LegalArea.SOL, LegalArea.LSS, LegalArea.HSL),
    /** Respectful treatment, dignity and integrity. */
    DIGNITY(LegalArea.SOL, LegalArea.LSS, LegalArea.HSL),
    /** Information about the service and the care to those who receive it. */
    INFORMATION(LegalArea.SOL, LegalArea.LSS, LegalArea.HSL);

    private final Set<LegalArea> demandedIn;

    RoutineSubject(LegalArea... demandedIn) {
        this.demandedIn = Set.of(demandedIn);
    }

    /** The areas in which there must be one. */
    public Set<LegalArea> demandedIn() {
        return demandedIn;
    }

    /** Whether it governs the duty to report, which a political body may have kept to itself. */
    public boolean isDutyToReport() {
        return this == DEVIATIONS || this == LEX_SARAH || this == LEX_MARIA;
    }
}
