package se.ledstjarnan.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.shared.DomainException;

/** Which municipalities are compared. */
class KoladaSelectionTest {

    private final KoladaSelection selection = new KoladaSelection();

    @Test
    void takesCodesHoweverTheyAreSeparated() {
        selection.choose(" 2303 ", "Ragunda", "Liknande", "0885, 1737;1864\n2313  0885,");

        assertThat(selection.getMunicipality()).isEqualTo("2303");
        assertThat(selection.getPeers()).containsExactly("0885", "1737", "1864", "2313");
    }

    @Test
    void needsNoPeers() {
        selection.choose("2303", "Ragunda", "", " ");

        assertThat(selection.getPeers()).isEmpty();
        assertThat(selection.getPeerName()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Liknande, 0885, municipality",
        "230, Liknande, 0885, municipality",
        "Ragunda, Liknande, 0885, municipality",
        "0000, Liknande, 0885, municipality",
        "0023, Liknande, 0885, municipality",
        "2303, Liknande, 885, peers",
        "2303, Liknande, 0885 x, peers",
        "2303, Liknande, 0885 2303, peers",
        "2303, '', 0885, peerName"
    })
    void refusesWhatIsNoMunicipalityAtItsField(String code, String name, String peers, String field) {
        assertThatThrownBy(() -> selection.choose(code, "Ragunda", name, peers))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        broken -> assertThat(broken.field()).isEqualTo(field));
        assertThat(selection.getMunicipality()).isNull();
    }

    @Test
    void refusesMoreThanOneQuestionHolds() {
        String many = IntStream.range(1000, 1000 + KoladaSelection.MOST_PEERS + 1)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));

        assertThatThrownBy(() -> selection.choose("2303", "Ragunda", "Alla", many))
                .hasMessageContaining("goal.peers.many");
    }
}
