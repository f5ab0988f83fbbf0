package se.ledstjarnan.ejb.internalcontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.internalcontrol.ResultMeaning;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The words of internal control kept by the administrator, and left by each test as they were found. */
class ControlTermIT extends ContainerTest {

    @Inject
    private ControlTermService terms;

    @Inject
    private JpaControlReads reads;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long last;

    @BeforeEach
    void anAdministrator() throws Exception {
        facts.employee("sven");
        last = rows.number("select max(place) from control_result");
    }

    @AfterEach
    void asItWas() throws Exception {
        rows.execute("delete from control_result where place > ?", last);
        rows.execute("delete from control_category where place > 5");
        rows.execute("update control_result set in_use = true");
    }

    @Test
    void aWordIsAddedRenamedAndNoLongerOffered() throws Exception {
        sven(() -> terms.addResult(ResultMeaning.FINE, facts.username("Godkänd")));
        ControlTermRow added = named(facts.username("Godkänd"));
        assertThat(added.used()).isFalse();

        sven(() -> terms.rename(added.id(), added.version(), facts.username("Utan fel")));
        ControlTermRow renamed = named(facts.username("Utan fel"));
        assertThatThrownBy(() -> sven(() -> terms.use(added.id(), added.version(), false)))
                .isInstanceOf(StaleDataException.class);
        ControlTermRow delivered = named("Utan anmärkning");
        sven(() -> terms.use(delivered.id(), delivered.version(), false));

        assertThat(rows.column("select word from control_result where meaning = 'FINE' and in_use"))
                .containsExactly(facts.username("Utan fel"));
        assertThatThrownBy(() -> sven(() -> terms.use(renamed.id(), renamed.version(), false)))
                .hasMessage("internalcontrol.lastWord");
        assertThatThrownBy(() -> sven(() -> terms.use(-1, 0, false))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCategoryIsOfferedUntilItIsTakenOutOfUse() throws Exception {
        sven(() -> terms.addCategory(facts.username("Klimatrisk")));
        ControlTermRow added = named(facts.username("Klimatrisk"));
        assertThat(reads.choices().categories()).extracting("name").contains(added.word());

        sven(() -> terms.use(added.id(), added.version(), false));

        assertThat(reads.choices().categories()).extracting("name").doesNotContain(added.word());
    }

    @Test
    void nobodyElseKeepsThem() {
        for (String role : List.of(Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.NAMND)) {
            assertThatThrownBy(() -> As.role(facts.username("sven"), role, () -> terms.addCategory("X")))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private ControlTermRow named(String word) throws Exception {
        return sven(() -> terms.all()).stream()
                .filter(row -> row.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private <T> T sven(Callable<T> task) throws Exception {
        return As.role(facts.username("sven"), Roles.SYSTEMFORVALTARE, task);
    }

    private void sven(As.Work task) throws Exception {
        As.role(facts.username("sven"), Roles.SYSTEMFORVALTARE, task);
    }
}
