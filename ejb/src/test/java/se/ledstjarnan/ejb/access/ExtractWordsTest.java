package se.ledstjarnan.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditReason;

/** The extract can say everything that the log can hold. */
class ExtractWordsTest {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("se.ledstjarnan.ejb.access.words", Locale.ROOT);

    @Test
    void everyActionAndEveryReasonHasAWord() {
        List<String> needed = Stream.concat(
                        Arrays.stream(AuditAction.values()).map(action -> "action." + action),
                        Arrays.stream(AuditReason.values()).map(reason -> "reason." + reason))
                .toList();

        assertThat(WORDS.keySet()).containsAll(needed);
        assertThat(needed).allSatisfy(key -> assertThat(WORDS.getString(key)).isNotBlank());
    }
}
