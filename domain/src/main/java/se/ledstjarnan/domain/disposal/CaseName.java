package se.ledstjarnan.domain.disposal;

/**
 * A case, known by its number only.
 *
 * @param type {@code deviation}, {@code lex-sarah} or {@code lex-maria}
 */
public record CaseName(String type, long id, String number) {}
