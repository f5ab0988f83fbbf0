package se.ledstjarnan.domain.lexmaria;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The parts of an event analysis, in the order in which it is read (HSLF-FS 2017:40). */
public enum AnalysisPart {
    ASSIGNMENT,
    /** What happened, in words that need no medical knowledge. */
    EVENT,
    COURSE,
    PATIENT,
    RELATIVES,
    STAFF,
    /** What lay nearest to the event. */
    CAUSES,
    /** What lay behind that, in the routines or the organisation. */
    DEEPER_CAUSES,
    CONTRIBUTING,
    EARLIER,
    AGAIN,
    OTHER,
    SERIOUSNESS;

    /** Demanded before the investigation is finished. The patient's account may be why there is none. */
    public boolean isDemanded() {
        return this != RELATIVES && this != STAFF && this != OTHER;
    }

    /** Whether it is written as entries; the rest have forms of their own. */
    public boolean takesNotes() {
        return switch (this) {
            case ASSIGNMENT, COURSE, CAUSES, DEEPER_CAUSES, SERIOUSNESS -> false;
            default -> true;
        };
    }

    /** The demanded parts that there is nothing of. */
    static List<AnalysisPart> missing(Collection<AnalysisPart> written) {
        return Arrays.stream(values())
                .filter(part -> part.isDemanded() && !written.contains(part))
                .toList();
    }
}
