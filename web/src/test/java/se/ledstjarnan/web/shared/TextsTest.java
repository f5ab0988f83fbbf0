package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.NotAllowedException;

class TextsTest {

    @Test
    void findsTheSentenceOfABrokenRule() {
        assertThat(Texts.of(new NotAllowedException())).isEqualTo("Du har inte rätt att göra detta.");
    }

    @Test
    void setsArgumentsIn() {
        assertThat(Texts.of("shared.problem.UNEXPECTED", "K7M2-9QXD")).endsWith("uppge referens K7M2-9QXD.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared.noSuchKey", "nofeature.key", "plain", ""})
    void givesTheKeyWhereNoTextIs(String key) {
        assertThat(Texts.of(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasATitle(Role role) {
        assertThat(Texts.of("shared.role." + role)).doesNotContain("role.");
    }

    @ParameterizedTest
    @EnumSource(FailureHandler.Problem.class)
    void everyProblemHasASentence(FailureHandler.Problem problem) {
        assertThat(Texts.of("shared.problem." + problem, "X")).doesNotContain("problem.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 9, 10, 17, 18, 23})
    void greetsAfterTheHour(int hour) {
        assertThat(Texts.of(Start.greeting(hour)))
                .isEqualTo(hour < 5 || hour >= 18 ? "God kväll" : hour < 10 ? "God morgon" : "God dag");
    }
}
