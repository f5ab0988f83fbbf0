package se.ledstjarnan.domain.internalcontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.shared.StaleDataException;

/** The municipality's words: added, renamed while unused, and taken out of use as long as something is left to choose. */
class ControlTermTest {

    private final List<ControlResult> results = new ArrayList<>();

    @BeforeEach
    void two() {
        results.add(ControlResult.after(results, ResultMeaning.FINE, " Utan anmärkning "));
        results.add(ControlResult.after(results, ResultMeaning.MAJOR, "Med anmärkning"));
    }

    @Test
    void isAddedLastAndOnce() {
        assertThat(results).extracting(ControlTerm::getPlace).containsExactly(1, 2);
        assertThat(results.get(0).getWord()).isEqualTo("Utan anmärkning");
        assertThatThrownBy(() -> ControlResult.after(results, ResultMeaning.FINE, "MED anmärkning"))
                .hasMessage("word: internalcontrol.wordTaken");
        assertThatThrownBy(() -> ControlResult.after(results, null, "Bra")).hasMessage("meaning: shared.required");
        assertThatThrownBy(() -> ControlResult.after(results, ResultMeaning.FINE, " "))
                .hasMessage("word: shared.required");
        assertThatThrownBy(() -> ControlResult.after(results, ResultMeaning.FINE, "x".repeat(61)))
                .hasMessage("word: shared.tooLong");
        assertThatThrownBy(() -> ControlCategory.after(List.of(), "x".repeat(101)))
                .hasMessage("word: shared.tooLong");
    }

    @Test
    void isRenamedWhileNothingHasBeenSaidWithIt() {
        ControlResult fine = results.get(0);

        fine.rename("Godkänd", false, results, 0);

        assertThat(fine.getWord()).isEqualTo("Godkänd");
        assertThatThrownBy(() -> fine.rename("Bra", true, results, 0)).hasMessage("word: internalcontrol.wordUsed");
        assertThatThrownBy(() -> fine.rename("med anmärkning", false, results, 0))
                .hasMessage("word: internalcontrol.wordTaken");
        assertThatThrownBy(() -> fine.rename("Bra", false, results, 7)).isInstanceOf(StaleDataException.class);
        assertThat(fine.getWord()).isEqualTo("Godkänd");
    }

    @Test
    void theLastOneOfItsMeaningStays() {
        ControlResult fine = results.get(0);
        assertThatThrownBy(() -> fine.takeOutOfUse(results, 0)).hasMessage("internalcontrol.lastWord");

        results.add(ControlResult.after(results, ResultMeaning.FINE, "Godkänd"));
        fine.takeOutOfUse(results, 0);
        assertThat(fine.isInUse()).isFalse();
        assertThatThrownBy(() -> results.get(2).takeOutOfUse(results, 0)).hasMessage("internalcontrol.lastWord");

        fine.takeIntoUse(0);
        assertThat(fine.isInUse()).isTrue();
    }
}
