package se.ledstjarnan.ejb.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The scale of competence kept by the administrator, and left by each test as it was found. */
class CompetenceScaleIT extends ContainerTest {

    @Inject
    private CompetenceScaleService scale;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long highest;

    @BeforeEach
    void anAdministrator() throws Exception {
        facts.employee("sven");
        facts.employee("karin");
        highest = rows.number("select max(rank) from competence_level");
    }

    @AfterEach
    void asItWas() throws Exception {
        rows.execute("delete from competence_requirement where name = ?", facts.username("krav"));
        rows.execute("delete from competence_level where rank > ?", highest);
    }

    @Test
    void aStepIsAddedRenamedAndTakenAway() throws Exception {
        String name = facts.username("Expert");
        sven(() -> scale.add(name));
        CompetenceRows.ScaleRow added = last();
        assertThat(added.rank()).isEqualTo((int) highest + 1);
        assertThat(added.mayGo()).isTrue();
        assertThatThrownBy(() -> sven(() -> scale.add(name.toUpperCase()))).hasMessage("name: competence.levelTaken");

        sven(() -> scale.rename(added.rank(), added.version(), facts.username("Mästare")));
        assertThatThrownBy(() -> sven(() -> scale.rename(added.rank(), added.version(), "Annat")))
                .isInstanceOf(StaleDataException.class);
        CompetenceRows.ScaleRow renamed = last();
        assertThat(renamed.name()).isEqualTo(facts.username("Mästare"));

        sven(() -> scale.remove(renamed.rank(), renamed.version()));
        assertThat(last().rank()).isEqualTo((int) highest);
    }

    @Test
    void whatIsInUseStays() throws Exception {
        sven(() -> scale.add(facts.username("Expert")));
        CompetenceRows.ScaleRow added = last();
        rows.execute(
                "insert into competence_requirement (name, kind, least, ended_on) values (?, 'SKILL', ?, ?)",
                facts.username("krav"),
                added.rank(),
                LocalDate.of(2020, 1, 1));

        assertThat(last().mayGo()).isFalse();
        assertThatThrownBy(() -> sven(() -> scale.remove(added.rank(), added.version())))
                .isInstanceOf(DomainException.class)
                .hasMessage("competence.levelUsed");
    }

    @Test
    void nobodyElseKeepsIt() throws Exception {
        for (String role : List.of(Roles.ENHETSCHEF, Roles.MAS, Roles.SOCIALCHEF, Roles.MEDARBETARE)) {
            assertThatThrownBy(() -> As.role(facts.username("karin"), role, () -> scale.add("X")))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private CompetenceRows.ScaleRow last() throws Exception {
        List<CompetenceRows.ScaleRow> all = sven(() -> scale.levels());
        return all.get(all.size() - 1);
    }

    private <T> T sven(Callable<T> task) throws Exception {
        return As.role(facts.username("sven"), Roles.SYSTEMFORVALTARE, task);
    }

    private void sven(As.Work task) throws Exception {
        As.role(facts.username("sven"), Roles.SYSTEMFORVALTARE, task);
    }
}
