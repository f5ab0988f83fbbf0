package se.ledstjarnan.web.selfmonitoring;

import java.math.BigDecimal;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** Reads figures as people type them; throws at the field that cannot be read. */
final class TypedFigure {

    private TypedFigure() {}

    /** As it is written in Swedish, with a comma or a point; null for nothing written. */
    static BigDecimal number(String typed, String field) {
        String digits = Text.clean(typed)
                .replaceAll("[\\s\\u00a0]", "")
                .replace(',', '.')
                .replace('\u2212', '-');
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
            throw DomainException.at(field, "selfmonitoring.notANumber");
        }
        return new BigDecimal(digits);
    }

    /** Null for nothing written. */
    static Integer whole(String typed, String field) {
        String digits = Text.clean(typed);
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,6}")) {
            throw DomainException.at(field, "selfmonitoring.notWhole");
        }
        return Integer.valueOf(digits);
    }
}
