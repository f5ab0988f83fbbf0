package se.ledstjarnan.domain.lexmaria;

import java.util.Optional;

/** The lex Maria cases, as the use cases need them. Rights are checked with {@link LexMariaAccess} by the caller. */
public interface LexMarias {

    /** The next number of the year, such as LM-2026-0003; part of the caller's transaction, so that a rollback gives it back. */
    String nextNumber(int year);

    void add(LexMaria lexMaria);

    /** Keeps something that one of the case's verbs made. */
    void add(LexMariaChild child);

    /** By its own number or that of its deviation, with what its page says of it at hand, for reading. */
    Optional<LexMaria> findByNumber(String number);

    /** The case, locked until the transaction ends. */
    Optional<LexMaria> findForChange(String number);

    /** Makes the version rise even when only something kept with the case is added. */
    void raiseVersion(LexMaria lexMaria);

    /** The case that was raised from the deviation. */
    Optional<LexMaria> ofDeviation(long deviationId);

    /** The case of the deviation that people know by the number. */
    Optional<LexMaria> ofDeviationNumber(String number);
}
