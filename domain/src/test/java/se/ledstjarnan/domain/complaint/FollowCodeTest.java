package se.ledstjarnan.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowCodeTest {

    @Test
    void holdsEveryBitOfItsEightyAndNoMore() {
        byte[] random = new byte[10];
        Set<String> codes = new HashSet<>();
        codes.add(FollowCode.of(random).letters());
        for (int bit = 0; bit < 80; bit++) {
            byte[] other = new byte[10];
            other[bit / 8] = (byte) (0x80 >> bit % 8);
            codes.add(FollowCode.of(other).letters());
        }
        assertThat(codes).hasSize(81);
        assertThat(FollowCode.of(random).written()).isEqualTo("0000-0000-0000-0000");
        byte[] all = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
        assertThat(FollowCode.of(all).written()).isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    }

    @Test
    void isReadAsItIsWritten() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            FollowCode code = FollowCode.of(bytes);
            assertThat(FollowCode.read(code.written())).contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7qf-93mx-0abt-zw5n", " K7QF 93MX OABT ZW5N ", "K7QF–93MX–0ABT–ZW5N", "k7qf93mx0abtzw5n"})
    void isReadHoweverPeopleWriteIt(String typed) {
        assertThat(FollowCode.read(typed)).contains(new FollowCode("K7QF93MX0ABTZW5N"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "K7QF",
                "K7QF-93MX-0ABT-ZW5N-1",
                "K7QF-93MX-0ABT-ZW5U",
                "' or '1'='1' --     ",
                "åäöåäöåäöåäöåäöå"
            })
    void nothingElseIsACode(String typed) {
        assertThat(FollowCode.read(typed)).isEmpty();
        assertThat(FollowCode.read(null)).isEmpty();
    }

    @Test
    void saysNothingInALog() {
        assertThat(new FollowCode("K7QF93MX0ABTZW5N").toString()).doesNotContain("K7QF");
    }
}
