package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.routine.RoutineProposal;

class MarkdownPassagesTest {

    @Test
    void everyPlaceOfATextIsThereInOrderAsPlainWords() {
        List<String> words =
                MarkdownPassages.of("""
                        # Syfte

                        Tvätta **händerna** [ofta](https://www.ivo.se).

                        1. Först
                        2. Sedan

                        | a | b |
                        |---|---|
                        | 1 | 2 |
                        """).stream().map(Passage::words).toList();
        assertThat(words).hasSize(5);
        assertThat(words.get(1)).startsWith("Tvätta händerna").contains("ofta");
        assertThat(words.subList(2, 4)).isEqualTo(List.of("Först", "Sedan"));
        assertThat(words.get(4)).contains("a", "b", "1", "2");
        assertThat(MarkdownPassages.of("# Syfte\n\nText."))
                .extracting(Passage::heading)
                .containsExactly(true, false);
    }

    @Test
    void aTextThatLivesElsewhereHasNoPlaces() {
        assertThat(MarkdownPassages.of(null)).isEmpty();
    }

    @Test
    void aVeryLongPassageIsCutAtAWholeCharacter() {
        String almost = "a".repeat(RoutineProposal.LONGEST_PASSAGE - 1) + "😀 och mer";
        assertThat(MarkdownPassages.of(almost).get(0).words()).hasSize(RoutineProposal.LONGEST_PASSAGE - 1);
    }
}
