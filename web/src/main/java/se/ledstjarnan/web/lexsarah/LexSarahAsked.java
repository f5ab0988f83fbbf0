package se.ledstjarnan.web.lexsarah;

import java.util.Locale;
import java.util.function.UnaryOperator;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.ejb.lexsarah.LexSarahFilter;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;

/**
 * What the address of the list asks for.
 *
 * @param status as in the address: empty for all open ones
 * @param ignored a part of the address meant nothing
 */
record LexSarahAsked(String status, Grade grade, String text, boolean ignored) {

    static final String EVERY = "every";

    static LexSarahAsked read(UnaryOperator<String> parameter) {
        String typedStatus = parameter.apply("status");
        String typedGrade = parameter.apply("grade");
        LexSarahStatus known = Asked.constant(LexSarahStatus.class, typedStatus, null);
        String status = EVERY.equals(typedStatus) ? EVERY : known == null ? "" : low(known);
        Grade grade = Asked.constant(Grade.class, typedGrade, null);
        boolean ignored = isTyped(typedStatus) && status.isEmpty() || isTyped(typedGrade) && grade == null;
        return new LexSarahAsked(status, grade, Asked.text(parameter.apply("text")), ignored);
    }

    private static boolean isTyped(String parameter) {
        return parameter != null && !parameter.isBlank();
    }

    LexSarahFilter filter() {
        LexSarahStatus only = Asked.constant(LexSarahStatus.class, status, null);
        return new LexSarahFilter(only, only == null && !EVERY.equals(status), grade, text);
    }

    boolean isNarrowed() {
        return !status.isEmpty() || grade != null || !text.isEmpty();
    }

    Address address(String path) {
        return new Address(path)
                .with("status", status)
                .with("grade", grade == null ? null : low(grade))
                .with("text", text);
    }

    static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
