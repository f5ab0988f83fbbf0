package se.ledstjarnan.domain.law;

import java.io.Serializable;
import se.ledstjarnan.domain.shared.DomainException;

/** So many of a unit, such as two months; from 1 to 999. */
public record Span(int count, SpanUnit unit) implements Serializable {

    public static final int MOST = 999;

    public Span {
        if (count < 1 || count > MOST) {
            throw DomainException.at("count", "law.countOutOfBounds", MOST);
        }
        if (unit == null) {
            throw DomainException.at("unit", "shared.required");
        }
    }
}
