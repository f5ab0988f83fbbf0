package se.ledstjarnan.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of Kolada's groups the own municipality is compared with. */
class KoladaGroupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Liknande kommuner äldreomsorg, Ragunda, 2024   | ELDERLY | 2024",
                "Liknande kommuner LSS, Ragunda, 2024           | LSS     | 2024",
                "Liknande kommuner IFO, RAGUNDA, 2024           | SOCIAL  | 2024",
                "Liknande kommuner, övergripande, Ragunda, 2025 | GENERAL | 2025"
            })
    void isKnownByItsTitle(String title, KoladaSubject subject, int year) {
        KoladaGroup group = group(title);

        assertThat(group.isSimilarTo("Ragunda")).isTrue();
        assertThat(group.getSubject()).contains(subject);
        assertThat(group.getYear()).contains(year);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Liknande kommuner äldreomsorg, Ragundaby, 2024",
                "Liknande kommuner äldreomsorg, Krokom, 2024",
                "Liknande kommuner grundskola, Ragunda, 2024",
                "Liknande kommuner äldreomsorg, Ragunda",
                "Kommuner i Jämtlands län äldreomsorg, Ragunda, 2024"
            })
    void othersAreLeftOut(String title) {
        assertThat(group(title).isSimilarTo("Ragunda")).isFalse();
    }

    @Test
    void oneThatIsEmptyOrTooLargeToAskForIsLeftOut() {
        String title = "Liknande kommuner LSS, Ragunda, 2024";

        assertThat(new KoladaGroup("G1", title, List.of()).isSimilarTo("Ragunda"))
                .isFalse();
        assertThat(new KoladaGroup("G1", title, Collections.nCopies(26, "0885")).isSimilarTo("Ragunda"))
                .isFalse();
        assertThat(group(title).isSimilarTo(null)).isFalse();
    }

    private static KoladaGroup group(String title) {
        return new KoladaGroup("G1", title, List.of("0885", "1737"));
    }
}
