package se.ledstjarnan.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void controlCharactersGoAndLineEndsBecomeOne() {
        assertThat(Text.clean("a\u0000b\u0007\r\nc\rd\te")).isEqualTo("ab\nc\nd\te");
    }

    @Test
    void brokenSurrogatesGoAndWholeOnesStay() {
        assertThat(Text.clean("x\uD83Dy😀")).isEqualTo("xy😀");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(Text.clean("a\u030A")).isEqualTo("å");
    }

    @Test
    void blanksAreNothing() {
        assertThat(Text.optional(" \n ", 10, "f")).isNull();
        assertThat(Text.clean(null)).isEmpty();
    }
}
