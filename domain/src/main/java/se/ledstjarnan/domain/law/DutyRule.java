package se.ledstjarnan.domain.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * A duty as the register has it now.
 *
 * @param revision of the municipality's own terms: target, warning and responsible
 * @param target the municipality's own; null where it has set none
 * @param warnDays days before the end from which the clock says so
 * @param citations every one that the register knows, also those that have ended or are to come, in the order they came
 */
public record DutyRule(
        Duty duty, int revision, Responsible responsible, Span target, int warnDays, List<Citation> citations)
        implements Serializable {

    public DutyRule {
        citations = List.copyOf(citations);
    }

    /** The paragraphs that held that day in these areas; several where several laws apply. */
    public List<Citation> on(LocalDate day, Set<LegalArea> areas) {
        return citations.stream()
                .filter(citation -> citation.holds(day) && citation.concerns(areas))
                .toList();
    }

    /** Throws at the field where the citation would stand beside another paragraph of the same law on the same day. */
    public void checkClash(Citation added, String field) {
        citations.stream().filter(added::clashesWith).findFirst().ifPresent(other -> {
            throw DomainException.at(
                    field, "law.overlaps", other.text(), other.from().toString());
        });
    }
}
