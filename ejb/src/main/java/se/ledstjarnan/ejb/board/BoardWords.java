package se.ledstjarnan.ejb.board;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the documents that go to the political bodies. */
final class BoardWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("se.ledstjarnan.ejb.board.words", Locale.ROOT, BoardWords.class.getClassLoader());

    private BoardWords() {}

    /** Numbers are set in as numbers, so that plural forms can follow them. */
    static String of(String key, Object... arguments) {
        Object[] said = Arrays.stream(arguments)
                .map(each -> each instanceof Number ? each : String.valueOf(each))
                .toArray();
        String text = WORDS.getString(key);
        return said.length == 0 ? text : new MessageFormat(text, SWEDISH).format(said);
    }

    /** As it stands within a sentence: a body is no name. */
    static String small(String body) {
        return body.isEmpty() ? body : body.substring(0, 1).toLowerCase(SWEDISH) + body.substring(1);
    }
}
