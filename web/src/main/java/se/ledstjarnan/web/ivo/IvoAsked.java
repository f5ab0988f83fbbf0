package se.ledstjarnan.web.ivo;

import java.util.Locale;
import java.util.function.UnaryOperator;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;

/**
 * What the address of a list of cases asks for.
 *
 * @param kind whose list it is
 * @param status as in the address: empty for all open ones
 * @param judged what the cases were judged as; null for anything
 * @param ignored a part of the address meant nothing
 */
public record IvoAsked<S extends Enum<S>, G extends Enum<G>>(
        Kind<S, G> kind, String status, G judged, String text, boolean ignored) {

    static final String EVERY = "every";

    /**
     * A kind of case, as its pages name it.
     *
     * @param feature of its texts and pages, such as {@code lexsarah}
     * @param judged the parameter and the group of texts that say what a case was judged as, such as {@code grade}
     */
    public record Kind<S extends Enum<S>, G extends Enum<G>>(
            String feature, String judged, Class<S> states, Class<G> judgements) {

        /** The list. */
        public String list() {
            return '/' + feature + "/cases.xhtml";
        }
    }

    public static <S extends Enum<S>, G extends Enum<G>> IvoAsked<S, G> read(
            Kind<S, G> kind, UnaryOperator<String> parameter) {
        String typedStatus = parameter.apply("status");
        String typedJudged = parameter.apply(kind.judged());
        S known = Asked.constant(kind.states(), typedStatus, null);
        String status = EVERY.equals(typedStatus) ? EVERY : known == null ? "" : low(known);
        G judged = Asked.constant(kind.judgements(), typedJudged, null);
        boolean ignored = isTyped(typedStatus) && status.isEmpty() || isTyped(typedJudged) && judged == null;
        return new IvoAsked<>(kind, status, judged, Asked.text(parameter.apply("text")), ignored);
    }

    private static boolean isTyped(String parameter) {
        return parameter != null && !parameter.isBlank();
    }

    public IvoFilter<S, G> filter() {
        S only = Asked.constant(kind.states(), status, null);
        return new IvoFilter<>(only, only == null && !EVERY.equals(status), judged, text);
    }

    boolean isNarrowed() {
        return !status.isEmpty() || judged != null || !text.isEmpty();
    }

    public Address address(String path) {
        return new Address(path)
                .with("status", status)
                .with(kind.judged(), judged == null ? null : low(judged))
                .with("text", text);
    }

    /** The list of all that the words find. */
    public static Address found(Kind<?, ?> kind, String words) {
        return new Address(kind.list()).with("status", EVERY).with("text", words);
    }

    static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
