package se.ledstjarnan.domain.selfmonitoring;

import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;

/** Which part of the work a list is about. */
public enum CheckPart {
    HEALTH_CARE(EnumSet.of(LegalArea.HSL)),
    SOCIAL_SERVICES(EnumSet.of(LegalArea.SOL, LegalArea.LSS)),
    /** Every unit's. */
    COMMON(EnumSet.allOf(LegalArea.class));

    private final Set<LegalArea> laws;

    CheckPart(Set<LegalArea> laws) {
        this.laws = laws;
    }

    /** Whether a unit that works under these laws can be checked by it. */
    public boolean concerns(Set<LegalArea> ofUnit) {
        return this == COMMON || ofUnit.stream().anyMatch(laws::contains);
    }
}
