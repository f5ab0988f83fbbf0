package se.ledstjarnan.domain.regulation;

import java.util.Collection;

/** How it stands with a requirement. Met is only what a figure proves; silence proves nothing. */
public enum Standing {
    /** Something shows it, and nothing is wanting. */
    MET,
    LACKING,
    /** Nothing is wanting, and nothing shows it either. */
    UNPROVEN,
    /** The product has not the part that would show it, whatever else is there. */
    NOT_BUILT;

    /** One figure that the system has counted; a part that is missing counts nothing. */
    public record Figure(Evidence evidence, int number) {

        boolean proves() {
            return evidence.sort() == EvidenceSort.PROOF && number > 0;
        }

        boolean lacks() {
            return evidence.sort() == EvidenceSort.LACK && number > 0;
        }
    }

    /** What is wanting is said before what the product has not, since it can be mended. */
    public static Standing of(Collection<Figure> figures) {
        if (figures.stream().anyMatch(Figure::lacks)) {
            return LACKING;
        }
        if (figures.stream().anyMatch(figure -> figure.evidence().sort() == EvidenceSort.PART)) {
            return NOT_BUILT;
        }
        return figures.stream().anyMatch(Figure::proves) ? MET : UNPROVEN;
    }
}
