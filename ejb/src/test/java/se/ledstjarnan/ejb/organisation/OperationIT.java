package se.ledstjarnan.ejb.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.OperationDetail;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

class OperationIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private OperationAdministration administration;

    @Inject
    private UnitAdministration units;

    private final Facts facts = new Facts();
    private final String name = "Verksamhet " + UUID.randomUUID();
    private Long id;

    @BeforeEach
    void anOperation() throws Exception {
        id = As.role("sven", Roles.SYSTEMFORVALTARE, () -> administration.add(name, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void isRenamedAndKeepsItsOldName() throws Exception {
        sven(() -> administration.rename(id, version(), name + " ny", TODAY));

        OperationDetail found = detail();
        assertThat(found.name()).isEqualTo(name + " ny");
        assertThat(found.formerNames()).extracting(OperationDetail.Former::name).containsExactly(name);
        assertThatThrownBy(() -> sven(() -> administration.rename(id, 77, name, TODAY)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> sven(() -> administration.rename(id, version(), name, TODAY.plusDays(1))))
                .hasMessage("from: organisation.changeInFuture");
    }

    @Test
    void hasANameOfItsOwn() {
        assertThatThrownBy(() -> sven(() -> administration.add(name.toUpperCase(), TODAY)))
                .isInstanceOf(DomainException.class)
                .hasMessage("name: organisation.operation.nameTaken");
        assertThatThrownBy(() -> sven(() -> administration.add(" ", TODAY))).hasMessage("name: shared.required");
        assertThatThrownBy(() -> sven(() -> administration.add(name + "x", null)))
                .hasMessage("from: shared.required");
    }

    @Test
    void endsOnlyWhenNoUnitIsLeftInItAndIsThenNoLongerChosen() throws Exception {
        long unit = facts.unit(facts.department(facts.administration()));
        Database.owner().execute("update unit set operation_id = ? where id = ?", id, unit);
        assertThatThrownBy(() -> sven(() -> administration.end(id, version(), TODAY.minusDays(1))))
                .hasMessage("to: organisation.operation.inUse");
        assertThat(detail().units()).extracting(NamedChoice::id).containsExactly(unit);

        Database.owner().execute("update unit set operation_id = null where id = ?", unit);
        assertThat(choosable()).isTrue();
        sven(() -> administration.end(id, version(), TODAY.minusDays(1)));
        assertThat(choosable()).isFalse();
    }

    @Test
    void isMarkedAsExerciseOfAuthority() throws Exception {
        sven(() -> administration.exercisesAuthority(id, version(), true));

        assertThat(detail().authority()).isTrue();
        assertThatThrownBy(() -> sven(() -> administration.exercisesAuthority(id, 77, false)))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void isForTheAdministratorOnly() {
        assertThatThrownBy(() -> As.role("sofia", Roles.SOCIALCHEF, () -> administration.add("Ny", TODAY)))
                .isInstanceOf(EJBAccessException.class);
    }

    private boolean choosable() throws Exception {
        return As.role(
                "sven",
                Roles.SYSTEMFORVALTARE,
                () -> units.operations().stream().anyMatch(choice -> choice.id().equals(id)));
    }

    private OperationDetail detail() throws Exception {
        return As.role("sven", Roles.SYSTEMFORVALTARE, () -> administration.operation(id));
    }

    private long version() throws Exception {
        return detail().version();
    }

    private static void sven(As.Work work) throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, work);
    }
}
