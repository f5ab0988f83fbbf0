package se.ledstjarnan.domain.disposal;

import java.util.Optional;

/** The stored retention classes. */
public interface RetentionClasses {

    Optional<RetentionClass> find(long id);

    /** The one of the kind that no later one has ended. */
    Optional<RetentionClass> last(RetentionKind kind);

    /** Whether a list rests on it. */
    boolean isUsed(RetentionClass of);

    void add(RetentionClass added);
}
