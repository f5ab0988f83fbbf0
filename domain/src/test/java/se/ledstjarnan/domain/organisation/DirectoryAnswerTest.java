package se.ledstjarnan.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryAnswerTest {

    @Test
    void anAnswerWithoutAnyRoleIsEmpty() {
        assertThat(new DirectoryAnswer(Map.of()).isEmpty()).isTrue();
        assertThat(new DirectoryAnswer(Map.of("anna", Set.of(), "karin", Set.of())).isEmpty())
                .isTrue();
        assertThat(new DirectoryAnswer(Map.of("anna", Set.of(), "karin", Set.of(Role.ENHETSCHEF))).isEmpty())
                .isFalse();
    }

    @ParameterizedTest(name = "{1} of {0} lose the role: in doubt {2}")
    @CsvSource({
        "20, 0, false",
        "20, 10, false",
        "20, 11, true",
        "4, 4, true",
        "3, 3, false",
        "1, 1, false",
        "7, 4, true"
    })
    void doubtsThatMoreThanHalfLostARoleInOneNight(int holders, int losers, boolean doubted) {
        Map<String, Set<Role>> held = new TreeMap<>();
        Map<String, Set<Role>> answer = new TreeMap<>();
        for (int i = 0; i < holders; i++) {
            held.put("chef" + i, Set.of(Role.ENHETSCHEF, Role.MEDARBETARE));
            answer.put("chef" + i, i < losers ? Set.of(Role.MEDARBETARE) : Set.of(Role.MEDARBETARE, Role.ENHETSCHEF));
        }

        assertThat(new DirectoryAnswer(answer).inDoubt(held).orElse(null)).isEqualTo(doubted ? Role.ENHETSCHEF : null);
    }

    @Test
    void someoneTheDirectoryDoesNotKnowLosesAll() {
        Map<String, Set<Role>> held = new TreeMap<>();
        for (String name : new String[] {"a", "b", "c", "d"}) {
            held.put(name, Set.of(Role.MEDARBETARE));
        }

        assertThat(new DirectoryAnswer(Collections.emptyMap()).inDoubt(held)).contains(Role.MEDARBETARE);
    }
}
