package se.ledstjarnan.domain.ivo;

import java.util.Optional;

/** The cases of one kind, as the use cases need them. Rights are checked by the caller. */
public interface IvoCases<C extends IvoCase> {

    /** The next number of the year; part of the caller's transaction, so that a rollback gives it back. */
    String nextNumber(int year);

    void add(C added);

    /** Keeps something that one of the case's verbs made. */
    void add(CaseEntry entry);

    /** With what its page says of it at hand, for reading. */
    Optional<C> findByNumber(String number);

    /** The case, locked until the transaction ends. */
    Optional<C> findForChange(String number);

    /** Makes the version rise even when only something kept with the case is added. */
    void raiseVersion(C changed);

    /** The case that was raised from the deviation. */
    Optional<C> ofDeviation(long deviationId);

    /** The case of the deviation that people know by the number. */
    Optional<C> ofDeviationNumber(String number);
}
