package se.ledstjarnan.ejb.lexsarah;

import se.ledstjarnan.ejb.ivo.PaperWords;

/** The words of the documents. */
final class LexSarahWords {

    private static final PaperWords WORDS = new PaperWords("se.ledstjarnan.ejb.lexsarah.lexsarah");

    private LexSarahWords() {}

    static String of(String key, Object... arguments) {
        return WORDS.of(key, arguments);
    }

    /** The constant in words; for none, the words of none. */
    static String of(String prefix, Enum<?> constant) {
        return WORDS.of(prefix, constant);
    }
}
