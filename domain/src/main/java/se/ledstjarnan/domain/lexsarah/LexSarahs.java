package se.ledstjarnan.domain.lexsarah;

import java.util.Optional;
import java.util.Set;

/** The lex Sarah cases, as the use cases need them. Rights are checked with {@link LexSarahAccess} by the caller. */
public interface LexSarahs {

    /** The next number of the year, such as LS-2026-0012; part of the caller's transaction, so that a rollback gives it back. */
    String nextNumber(int year);

    void add(LexSarah lexSarah);

    /** Keeps something that one of the case's verbs made. */
    void add(LexSarahChild child);

    /** With what its page says of it at hand, for reading. */
    Optional<LexSarah> findByNumber(String number);

    /** The case, locked until the transaction ends. */
    Optional<LexSarah> findForChange(String number);

    /** Makes the version rise even when only something kept with the case is added. */
    void raiseVersion(LexSarah lexSarah);

    /** The case that was raised from the deviation. */
    Optional<LexSarah> ofDeviation(long deviationId);

    /** The case of the deviation that people know by the number. */
    Optional<LexSarah> ofDeviationNumber(String number);

    /** The headings of the case that have an entry. */
    Set<PointKind> written(long id);

    /** Those whom there is a note of having told, or why not, since the case was last opened anew. */
    Set<InformedParty> told(long id);
}
