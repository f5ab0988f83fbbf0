package se.ledstjarnan.ejb.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApartPairsTest {

    private final ApartPairs pairs = new ApartPairs();

    @Test
    void holdsBothWaysBetweenGroups() {
        pairs.add(1, 2);

        assertThat(pairs.between(Set.of(1L, 5L), Set.of(2L, 6L))).isTrue();
        assertThat(pairs.between(Set.of(2L), Set.of(1L))).isTrue();
        assertThat(pairs.between(Set.of(1L, 5L), Set.of(6L))).isFalse();
    }

    @Test
    void theOneThatWasSaidApartIsLeftOutAndNoMore() {
        pairs.add(3, 1);
        pairs.add(3, 2);
        pairs.add(4, 9);

        assertThat(pairs.together(List.of(1L, 2L, 3L, 4L))).containsExactly(1L, 2L, 4L);
    }

    @Test
    void ofTwoThatAreEachSaidApartFromTheOtherOneStays() {
        pairs.add(1, 2);
        pairs.add(2, 1);

        assertThat(pairs.together(List.of(1L, 2L))).containsExactly(2L);
    }
}
