package se.ledstjarnan.web.goal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** Numbers as people type them, with comma or point and blanks between thousands. */
final class Decimals {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,4})?");

    private Decimals() {}

    /** Null for nothing typed; throws at the field for what is no number. */
    static BigDecimal read(String typed, String field) {
        String number = Text.clean(typed)
                .replaceAll("[\\s\u00a0]", "")
                .replace(',', '.')
                .replace('−', '-');
        if (number.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(number).matches()) {
            throw DomainException.at(field, "goal.number");
        }
        return new BigDecimal(number);
    }

    /** The same for a whole number that is not negative. */
    static Integer whole(String typed, String field) {
        BigDecimal number = read(typed, field);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw DomainException.at(field, "goal.wholeNumber");
        }
        return number.intValue();
    }

    /** As it is typed; empty for null. */
    static String typed(BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
