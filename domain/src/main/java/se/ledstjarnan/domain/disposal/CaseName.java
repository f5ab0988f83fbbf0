package se.ledstjarnan.domain.disposal;

/**
 * A case, or what else is kept for a time, known by its number only.
 *
 * @param type such as {@code deviation}, {@code lex-sarah} or {@code delegation}
 */
public record CaseName(String type, long id, String number) {}
