package se.ledstjarnan.domain.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.DatedPeriod;

/**
 * A paragraph that a duty rests on, as it holds from a day to a day.
 *
 * @param number which of the duty's paragraphs, through all its revisions
 * @param law as people say it, such as SoL
 * @param statute in full, with its number
 * @param to the last day; null while no end is known
 * @param verified whether somebody has read it in the statute's own text; else the source says what it rests on
 */
public record Citation(
        int number,
        int revision,
        String law,
        String statute,
        String provision,
        Set<LegalArea> areas,
        Limit limit,
        LocalDate from,
        LocalDate to,
        boolean verified,
        String source)
        implements Serializable {

    /** As it is printed: SoL 27 kap. 5 §. */
    public String text() {
        return law + " " + provision;
    }

    public boolean holds(LocalDate day) {
        return period().covers(day);
    }

    /** Whether it is about any of these areas. */
    public boolean concerns(Set<LegalArea> asked) {
        return areas.stream().anyMatch(asked::contains);
    }

    /** Whether both would be printed for one act as the same law's paragraph. */
    boolean clashesWith(Citation other) {
        return number != other.number
                && law.equalsIgnoreCase(other.law)
                && concerns(other.areas)
                && period().overlaps(other.period());
    }

    private DatedPeriod period() {
        return new DatedPeriod(from, to);
    }
}
