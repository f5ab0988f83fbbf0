package se.ledstjarnan.ejb.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private final Seal seal = new Seal(key((byte) 1));

    @ParameterizedTest
    @ValueSource(strings = {"Elsa Åström", "😀 جملة عربية", "x"})
    void opensWhatItSealed(String text) {
        byte[] sealed = seal.seal(text, "case_person/1/name");

        assertThat(seal.open(sealed, "case_person/1/name")).isEqualTo(text);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(text.length() > 1 ? text : "Elsa");
    }

    @Test
    void nothingIsNothing() {
        assertThat(seal.seal(null, "x")).isNull();
        assertThat(seal.open(null, "x")).isNull();
        assertThat(seal.lookup(null)).isNull();
    }

    @Test
    void neverSealsTwiceAlike() {
        assertThat(seal.seal("Elsa", "1")).isNotEqualTo(seal.seal("Elsa", "1"));
    }

    @Test
    void doesNotOpenWhatWasMovedChangedOrSealedWithAnotherKey() {
        byte[] sealed = seal.seal("Elsa", "case_person/1/name");
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(sealed, "case_person/2/name")).isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> seal.open(changed, "case_person/1/name")).isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> seal.open(new byte[5], "case_person/1/name")).isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> new Seal(key((byte) 2)).open(sealed, "case_person/1/name"))
                .isInstanceOf(BrokenSealException.class);
    }

    @Test
    void looksUpTheSamePersonWithTheSameKeyOnly() {
        assertThat(seal.lookup("19400229")).isEqualTo(seal.lookup("19400229")).isNotEqualTo(seal.lookup("19400228"));
        assertThat(new Seal(key((byte) 2)).lookup("19400229")).isNotEqualTo(seal.lookup("19400229"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "c2hvcnQ="})
    void refusesToStartWithoutAProperKey(String configured) {
        PersonKey bad = new PersonKey(Optional.of(configured));

        assertThatThrownBy(() -> bad.demandAtStart(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ledstjarnan.person-key");
    }

    private static PersonKey key(byte fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, fill);
        return new PersonKey(Optional.of(Base64.getEncoder().encodeToString(bytes)));
    }
}
