package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void whatIsSentTwiceIsChosenOnce() {
        assertThat(Typed.chosen(new Long[] {7L, 3L, 7L})).containsExactly(7L, 3L);
        assertThat(Typed.chosen(new Long[] {})).isEmpty();
    }
}
