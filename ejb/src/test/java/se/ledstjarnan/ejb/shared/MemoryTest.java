package se.ledstjarnan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Memory<Integer, String> memory = new Memory<>(key -> {
        asked.incrementAndGet();
        return "answer " + key;
    });

    @Test
    void asksOnceForAKey() {
        assertThat(memory.of(7)).isEqualTo("answer 7");
        assertThat(memory.of(7)).isEqualTo("answer 7");
        assertThat(asked).hasValue(1);
    }

    @Test
    void answersWhatItHasNoRoomFor() {
        for (int key = 0; key < 1_500; key++) {
            memory.of(key);
        }
        assertThat(memory.of(1_499)).isEqualTo("answer 1499");
        assertThat(asked).hasValue(1_501);
        assertThat(memory.of(0)).isEqualTo("answer 0");
        assertThat(asked).hasValue(1_501);
    }
}
