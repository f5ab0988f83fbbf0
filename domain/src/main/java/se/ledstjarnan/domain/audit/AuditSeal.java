package se.ledstjarnan.domain.audit;

/** A keyed hash: whoever lacks the key can neither make nor mend an entry. */
@FunctionalInterface
public interface AuditSeal {

    /** The seal of the content, as lower-case hexadecimal. */
    String of(String content);
}
