package se.ledstjarnan.domain.law;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored duties with their paragraphs and history. */
public interface LawRegister {

    /** The duties as they are now, in their order; one statement. */
    List<DutyRule> rules(Collection<Duty> duties);

    /** The newest revision of a paragraph. */
    Optional<LegalReference> newest(Duty duty, int number);

    /** Every change of a duty and its paragraphs, newest first. */
    List<RegisterChange> history(Duty duty);

    /** Throws StaleDataException where somebody else added the same revision first. */
    void add(Revision revision);
}
