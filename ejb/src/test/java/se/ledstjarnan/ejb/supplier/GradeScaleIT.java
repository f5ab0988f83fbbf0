package se.ledstjarnan.ejb.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.supplier.GradeContent;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The grades of suppliers kept by the administrator, and left by each test as they were found. */
class GradeScaleIT extends ContainerTest {

    @Inject
    private GradeScaleService scale;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long gravest;

    @BeforeEach
    void anAdministrator() throws Exception {
        facts.employee("sven");
        facts.employee("kerstin");
        gravest = rows.number("select max(level) from supplier_grade");
    }

    @AfterEach
    void asItWas() throws Exception {
        rows.execute("delete from supplier_finding where grade > ?", gravest);
        rows.execute("delete from supplier_visit where summary = ?", facts.username("prov"));
        rows.execute("delete from supplier where name = ?", facts.username("prov"));
        rows.execute("delete from supplier_grade where level > ?", gravest);
    }

    @Test
    void aGradeIsAddedChangedAndTakenAway() throws Exception {
        String name = facts.username("Kritisk");
        sven(() -> scale.add(content(name, 7)));
        GradeRow added = last();
        assertThat(added.level()).isEqualTo((int) gravest + 1);
        assertThat(added.content()).isEqualTo(content(name, 7));
        assertThat(added.mayGo()).isTrue();
        assertThatThrownBy(() -> sven(() -> scale.add(content(name.toUpperCase(), 7))))
                .hasMessage("name: supplier.gradeTaken");

        sven(() -> scale.change(added.level(), added.version(), content(name, 3)));
        assertThatThrownBy(() -> sven(() -> scale.change(added.level(), added.version(), content("Annat", 1))))
                .isInstanceOf(StaleDataException.class);
        GradeRow changed = last();
        assertThat(changed.content().days()).isEqualTo(3);

        sven(() -> scale.remove(changed.level(), changed.version()));
        assertThat(last().level()).isEqualTo((int) gravest);
    }

    @Test
    void whatHasBeenGradedSoStays() throws Exception {
        sven(() -> scale.add(content(facts.username("Kritisk"), 7)));
        GradeRow added = last();
        found(added.level());

        assertThat(last().mayGo()).isFalse();
        assertThatThrownBy(() -> sven(() -> scale.remove(added.level(), added.version())))
                .isInstanceOf(DomainException.class)
                .hasMessage("supplier.gradeUsed");
    }

    @Test
    void nobodyElseKeepsThem() throws Exception {
        for (String role : List.of(Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF, Roles.LEVERANTOR)) {
            assertThatThrownBy(() -> As.role(facts.username("kerstin"), role, () -> scale.add(content("X", 1))))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private void found(int level) throws Exception {
        String name = facts.username("prov");
        rows.execute("insert into supplier (number, name) values (880001, ?)", name);
        rows.execute(
                "insert into supplier_visit (supplier_id, visited_on, announced, participants, summary, by_id, at)"
                        + " select s.id, current_date, true, 'Chefen', ?, e.id, now() from supplier s, employee e"
                        + " where s.name = ? and e.username = ?",
                name,
                name,
                facts.username("kerstin"));
        rows.execute(
                "insert into supplier_finding (visit_id, position, text, grade, status, owner_name, due)"
                        + " select v.id, 1, 'Något', ?, 'OPEN', 'Chefen', current_date from supplier_visit v where v.summary = ?",
                level,
                name);
    }

    private static GradeContent content(String name, int days) {
        return new GradeContent(name, "Rättas på en gång.", true, days, true);
    }

    private GradeRow last() throws Exception {
        List<GradeRow> all = sven(() -> scale.grades());
        return all.get(all.size() - 1);
    }

    private <T> T sven(Callable<T> task) throws Exception {
        return As.role(facts.username("sven"), Roles.SYSTEMFORVALTARE, task);
    }

    private void sven(As.Work task) throws Exception {
        As.role(facts.username("sven"), Roles.SYSTEMFORVALTARE, task);
    }
}
