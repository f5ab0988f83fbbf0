package se.ledstjarnan.domain.allotment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** Amounts as people type them, in thousands of kronor (tkr), and as they are kept, in whole kronor. */
public final class Sek {

    /** A hundred thousand million kronor; more than that is a slip of the pen. */
    public static final long MOST = 100_000_000_000L;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST_POSTS = BigDecimal.valueOf(100_000);

    private Sek() {}

    /** As it is written in Swedish, "12 500,5"; null for nothing written. Throws at the field. */
    public static Long ofThousands(String typed, String field) {
        BigDecimal thousands = number(typed, field);
        if (thousands == null) {
            return null;
        }
        BigDecimal kronor = thousands.multiply(THOUSAND);
        if (kronor.stripTrailingZeros().scale() > 0) {
            throw DomainException.at(field, "allotment.wholeKronor");
        }
        if (kronor.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw DomainException.at(field, "allotment.tooLarge");
        }
        return kronor.longValueExact();
    }

    /** Full-time posts with at the most two decimals; null for nothing written. Throws at the field. */
    public static BigDecimal posts(String typed, String field) {
        BigDecimal posts = number(typed, field);
        if (posts == null) {
            return null;
        }
        if (posts.stripTrailingZeros().scale() > 2) {
            throw DomainException.at(field, "allotment.twoDecimals");
        }
        if (posts.compareTo(MOST_POSTS) > 0) {
            throw DomainException.at(field, "allotment.tooLarge");
        }
        return posts.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal number(String typed, String field) {
        String digits = Text.clean(typed)
                .replaceAll("[\\s\\u00a0\\u202f]", "")
                .replace(',', '.')
                .replace('\u2212', '-');
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            throw DomainException.at(field, "allotment.notANumber");
        }
        BigDecimal number = new BigDecimal(digits);
        if (number.signum() < 0) {
            throw DomainException.at(field, "allotment.negative");
        }
        return number;
    }
}
