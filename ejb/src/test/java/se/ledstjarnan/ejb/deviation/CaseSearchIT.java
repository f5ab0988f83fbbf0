package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Words in Swedish, in the cases that the reader may read and in no others. */
class CaseSearchIT extends ContainerTest {

    private static final CaseClock.Targets TARGETS = new CaseClock.Targets(24, 5, 30);

    @Inject
    private JpaCaseLists lists;

    private final Facts facts = new Facts();
    private long unit;
    private long reporter;
    private CaseRows rows;

    @BeforeEach
    void aUnit() throws SQLException {
        unit = facts.unit(facts.department(facts.administration()));
        reporter = facts.employee("reporter");
        rows = new CaseRows(reporter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"larm", "larmet", "larmen", "LARM", "larm sängen", "\"larmet vid sängen\"", "larm -dörr"})
    void findsBentFormsAsOne(String typed) throws SQLException {
        long id = told("Larmet vid sängen hördes inte.");
        told("Dörren gick inte i lås.");

        assertThat(found(typed, manager())).containsExactly(id);
        assertThat(found(typed + " " + rows.mark(), chief())).containsExactly(id);
    }

    @Test
    void findsFallInAllItsForms() throws SQLException {
        long one = told("Ett fall i badrummet.");
        long other = told("Efter fallet i rummet var hon trött.");

        for (String typed : List.of("fall", "fallet", "fallen", "fallit", "fallets")) {
            assertThat(found(typed, manager())).as(typed).containsExactlyInAnyOrder(one, other);
        }
    }

    @Test
    void findsWhatWasDoneAndTheTitleAndTheNumber() throws SQLException {
        long id = rows.received(unit, "HSL", "NONE", "ACTING");
        rows.set(id, "done_at_once", "Ringde jourläkaren.");
        rows.set(id, "title", "Läkemedel, utebliven dos");
        rows.set(id, "number", "1999-0" + id);

        for (String typed : List.of("jourläkare", "läkemedel", "utebliven dos", "1999-0" + id, "1999-")) {
            assertThat(found(typed, manager())).as(typed).contains(id);
        }
        assertThat(lists.has("1999-0" + id, manager())).isTrue();
        assertThat(lists.has("1999-0" + id, stranger())).isFalse();
    }

    @Test
    void findsNothingInCasesKeptFromTheReader() throws SQLException {
        long open = told("Krokodilen sov.");
        long suspected = rows.received(unit, "SOL", "LEX_SARAH", "REPORTED");
        rows.set(suspected, "what_happened", "Krokodilen bet.");
        long excluded = told("Krokodilen gick hem.");
        rows.excluding(excluded, reporter);
        String typed = "krokodil " + rows.mark();

        assertThat(found(typed, manager())).containsExactly(open);
        assertThat(found(typed, stranger())).isEmpty();
        assertThat(found(typed, chief())).containsExactlyInAnyOrder(open, suspected);
        assertThat(found(typed, scope(Role.MAS, 0))).contains(open).doesNotContain(suspected, excluded);
        assertThat(found(typed, scope(Role.SYSTEMFORVALTARE, 0))).isEmpty();
    }

    @Test
    void doesNotSearchSealedPersons() throws SQLException {
        long id = told("Föll i hallen.");
        Database.owner()
                .execute(
                        "insert into case_person (deviation_id, role, name_sealed) values (?, 'CONCERNED', 'Krokodilsson'::bytea)",
                        id);

        assertThat(found("krokodilsson", chief())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "|!()",
                "\"",
                "\"\"\"",
                "or",
                "-",
                "<->",
                "och att",
                "'; drop table deviation; --",
                "\\",
                ":*",
                "%_"
            })
    void noSignsBreakIt(String typed) throws SQLException {
        told("Larmet hördes inte.");

        assertThat(found(typed, manager())).isEmpty();
        assertThat(found(typed, chief())).isEmpty();
    }

    @Test
    void knowsWhatCannotBeSearchedFor() {
        assertThat(lists.isSearchable("larmet")).isTrue();
        assertThat(lists.isSearchable("& | \"\" och att")).isFalse();
        assertThat(lists.isSearchable("ord ".repeat(2_500))).isTrue();
    }

    private long told(String what) throws SQLException {
        long id = rows.received(unit, "HSL", "NONE", "REPORTED");
        rows.set(id, "what_happened", what);
        return id;
    }

    private Scope manager() {
        return scope(Role.ENHETSCHEF, unit);
    }

    private Scope chief() {
        return scope(Role.SOCIALCHEF, 0);
    }

    private Scope stranger() {
        return scope(Role.MEDARBETARE, unit);
    }

    private Scope scope(Role role, long led) {
        return new Scope(reporter, LocalDate.now(), Set.of(role), Set.of(led), Set.of(), Set.of());
    }

    private List<Long> found(String typed, Scope scope) {
        CaseFilter filter = CaseFilter.every().text(typed).build();
        return lists.page(filter, CaseOrder.by(CaseOrder.Column.NEWEST), 1, scope, TARGETS).rows().stream()
                .map(CaseRow::id)
                .toList();
    }
}
