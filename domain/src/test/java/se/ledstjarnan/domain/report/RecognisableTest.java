package se.ledstjarnan.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.report.Recognisable.Kind;

class RecognisableTest {

    private static final List<String> NAMES = List.of("Märta Björklund", "Nils-Erik Ågren", "Bo Ek");

    @ParameterizedTest
    @CsvSource({
        "Föll 19400229-1234 på golvet, PERSONAL_NUMBER, 19400229-1234",
        "Föll 400229-1234 på golvet, PERSONAL_NUMBER, 400229-1234",
        "Föll 4002291234 på golvet, PERSONAL_NUMBER, 4002291234",
        "Föll 2026-03-04 på golvet, DATE, 2026-03-04",
        "Föll 4/3 på golvet, DATE, 4/3",
        "Föll den 4 mars på golvet, DATE, 4 mars",
        "Föll den 14:e augusti, DATE, 14:e augusti",
        "Bor på Storgatan 12, ADDRESS, Storgatan 12",
        "Ring 070-123 45 67 om det, NUMBER, 070-123 45 67",
        "Märta föll, NAME, Märta",
        "märtas säng, NAME, märtas",
        "Fru BJÖRKLUND föll, NAME, BJÖRKLUND",
        "Erik gick ut, NAME, Erik"
    })
    void findsWhatMayPointAtSomeone(String summary, Kind kind, String words) {
        assertThat(Recognisable.in(summary, NAMES)).containsExactly(new Recognisable(kind, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En person föll och bröt benet. Larmet nådde inte fram.",
                "Två tabletter gavs i stället för en, 3 gånger under 2026.",
                "Personen gick ner 12 kg på 3 månader.",
                "Personens boende saknar ledstänger.",
                ""
            })
    void leavesOrdinaryWordsAlone(String summary) {
        assertThat(Recognisable.in(summary, NAMES)).isEmpty();
    }

    @Test
    void aNameWithinAWordIsNoName() {
        assertThat(Recognisable.in("Björklunden ligger vid märtareds torg", NAMES))
                .isEmpty();
    }

    @Test
    void saysEverythingAtOnceAndNothingTwice() {
        assertThat(Recognisable.in("Märta, 400229-1234, föll den 4 mars", NAMES))
                .extracting(Recognisable::kind)
                .containsExactlyInAnyOrder(Kind.NAME, Kind.PERSONAL_NUMBER, Kind.DATE);
    }

    @Test
    void nothingWrittenIsNothingFound() {
        assertThat(Recognisable.in(null, List.of())).isEmpty();
    }
}
