package se.ledstjarnan.ejb.ivo;

/**
 * What a list of cases is narrowed by; null, false or empty for not.
 *
 * @param openOnly all that are not closed
 * @param judged the grade or seriousness, for those who may read it
 * @param text words that all stand in the number, or in what was reported, where, and found, for those who may read that
 * @param <S> where a case can stand
 * @param <G> what it can be judged as
 */
public record IvoFilter<S extends Enum<S>, G extends Enum<G>>(S status, boolean openOnly, G judged, String text) {

    /** All that the words find. */
    public static <S extends Enum<S>, G extends Enum<G>> IvoFilter<S, G> words(String text) {
        return new IvoFilter<>(null, false, null, text);
    }
}
