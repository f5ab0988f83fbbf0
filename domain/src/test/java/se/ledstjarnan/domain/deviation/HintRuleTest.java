package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words that give a hint: kept tidy, each once, under a name of their own. */
class HintRuleTest {

    private static final Restriction LAW = Restriction.LEX_SARAH;

    @Test
    void keepsEachWordOnceHoweverTheyAreSeparated() {
        HintRule rule = rule("Våld", " Slog,hotade ; i armen\nslog,, ");

        assertThat(rule.getWords()).isEqualTo("slog, hotade, i armen");
        assertThat(rule.isInUse()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, slog, name: shared.required",
                "Våld, -, words: shared.required",
                "Våld, ', ,', words: shared.required",
                "Våld, 'slog, 12', words: deviation.hint.noWord",
                "Våld, 'slog, x', words: deviation.hint.noWord",
                "STÖLD, slog, name: deviation.hint.nameTaken"
            })
    void saysWhatIsWrongAtItsField(String name, String words, String said) {
        List<HintRule> others = List.of(rule("Stöld", "stulit"));

        assertThatThrownBy(() -> new HintRule(LAW, name, words, false, others)).hasMessage(said);
    }

    @Test
    void holdsNoMoreThanOneCanOversee() {
        String many = IntStream.range(0, 61).mapToObj(i -> "ord" + i).collect(Collectors.joining(","));

        assertThatThrownBy(() -> rule("Många", many)).hasMessage("words: deviation.hint.manyWords");
    }

    @Test
    void mayKeepItsOwnNameWhenItIsChanged() {
        HintRule rule = rule("Våld", "slog");

        rule.write("Våld", "slog, sparkade", true, List.of(rule));

        assertThat(rule.isOfPerson()).isTrue();
        rule.use(false);
        assertThat(rule.isInUse()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Restriction.class,
            names = {"NONE"})
    void isOfOneOfTheLaws(Restriction none) {
        assertThatThrownBy(() -> new HintRule(none, "Våld", "slog", false, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static HintRule rule(String name, String words) {
        return new HintRule(LAW, name, words, false, List.of());
    }
}
