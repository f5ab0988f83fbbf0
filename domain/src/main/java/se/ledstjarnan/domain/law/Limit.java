package se.ledstjarnan.domain.law;

import java.io.Serializable;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * How soon the law says: in a word that has no number of days, in a count, or not at all.
 *
 * @param word null where the law counts or is silent
 * @param span null where the law has a word or is silent
 */
public record Limit(LimitWord word, Span span) implements Serializable {

    public static final Limit NONE = new Limit(null, null);

    public Limit {
        if (word != null && span != null) {
            throw new IllegalArgumentException("A limit is a word or a count");
        }
        if (span != null && !span.unit().isOfLaw()) {
            throw DomainException.at("unit", "law.unitOnlyForTargets");
        }
    }

    public static Limit of(LimitWord word) {
        return new Limit(word, null);
    }

    public static Limit of(int count, SpanUnit unit) {
        return new Limit(null, new Span(count, unit));
    }

    public boolean isCounted() {
        return span != null;
    }
}
