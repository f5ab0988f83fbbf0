package se.ledstjarnan.domain.shared;

import java.io.Serializable;
import java.util.List;

/**
 * A rule of the domain was broken. Carries a message key (never a text), so that the page can say in Swedish what is wrong and
 * what to do, and optionally the field that it concerns. Registered as an application exception in ejb-jar.xml: it reaches the
 * caller unwrapped and rolls the transaction back.
 */
public class DomainException extends RuntimeException {

    private final String key;
    private final String field;
    private final List<Serializable> arguments;

    public DomainException(String key, Serializable... arguments) {
        this(null, key, arguments);
    }

    protected DomainException(String field, String key, Serializable... arguments) {
        super(field == null ? key : field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** A violation that belongs to one field of a form, named as the property is. */
    public static DomainException at(String field, String key, Serializable... arguments) {
        return new DomainException(field, key, arguments);
    }

    public String key() {
        return key;
    }

    /** The property that is wrong, or null when the rule is about the whole. */
    public String field() {
        return field;
    }

    public List<Serializable> arguments() {
        return arguments;
    }
}
