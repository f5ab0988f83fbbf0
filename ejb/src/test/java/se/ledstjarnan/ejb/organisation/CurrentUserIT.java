package se.ledstjarnan.ejb.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

class CurrentUserIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);

    @Inject
    private CurrentUser user;

    @Inject
    private OrganisationService organisation;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private final Facts facts = new Facts();

    @Test
    void leadsEverythingBelowTheDepartment() throws Exception {
        long administration = facts.administration();
        long department = facts.department(administration);
        long unit = facts.unit(department);
        long other = facts.unit(facts.department(administration));
        long doris = facts.employee("doris");
        facts.employed(doris, "LEADS", department, LONG_AGO, null);
        facts.employed(doris, "WORKS_IN", other, LONG_AGO, TODAY);

        Scope scope = as("doris", Roles.ENHETSCHEF);

        assertThat(scope.employeeId()).isEqualTo(doris);
        assertThat(scope.ledUnits()).containsExactlyInAnyOrder(department, unit);
        assertThat(scope.ownUnits()).containsExactlyInAnyOrder(department, other);
        assertThat(scope.roles()).containsExactlyInAnyOrder(Role.MEDARBETARE, Role.ENHETSCHEF);
        assertThat(scope.leads(unit)).isTrue();
        assertThat(scope.leads(other)).isFalse();
    }

    @Test
    void countsOnlyWhatIsValidToday() throws Exception {
        long administration = facts.administration();
        long past = facts.department(administration);
        long coming = facts.department(administration);
        long vera = facts.employee("vera");
        facts.employed(vera, "LEADS", past, LONG_AGO, TODAY.minusDays(1));
        facts.employed(vera, "LEADS", coming, TODAY.plusDays(1), null);
        facts.appointed(vera, "LEX_SARAH_RECEIVER", LONG_AGO, TODAY.minusDays(1));
        facts.appointed(vera, "LEX_MARIA_RECEIVER", TODAY, TODAY);

        Scope scope = as("vera", Roles.ENHETSCHEF);

        assertThat(scope.ledUnits()).isEmpty();
        assertThat(scope.ownUnits()).isEmpty();
        assertThat(scope.appointments()).containsExactly(AppointmentKind.LEX_MARIA_RECEIVER);
    }

    @Test
    void followsTheTreeAsItIsToday() throws Exception {
        long administration = facts.administration();
        long now = facts.department(administration);
        long later = facts.department(administration);
        long unit = facts.unit(later);
        Database.owner()
                .execute(
                        "insert into unit_history (unit_id, name, parent_id, valid_from, valid_to) values (?, 'x', ?, ?, ?)",
                        unit,
                        now,
                        LONG_AGO,
                        TODAY);
        facts.employed(facts.employee("nina"), "LEADS", now, LONG_AGO, null);
        facts.employed(facts.employee("lena"), "LEADS", later, LONG_AGO, null);

        assertThat(as("nina", Roles.ENHETSCHEF).ledUnits()).containsExactlyInAnyOrder(now, unit);
        assertThat(as("lena", Roles.ENHETSCHEF).ledUnits()).containsExactly(later);
    }

    @Test
    void asksTheDatabaseOnceAndThenRemembers() throws Exception {
        facts.employee("per");

        int sent = Statements.sentBy(em, () -> {
            as("per", Roles.MEDARBETARE);
            as("per", Roles.MEDARBETARE);
            return As.role(facts.username("per"), Roles.MEDARBETARE, user::name);
        });

        assertThat(sent).isOne();
    }

    @Test
    void forgetsOnePersonWhenAnotherOneCalls() throws Exception {
        facts.employee("first");
        facts.employee("second");

        assertThat(as("first", Roles.MAS).has(Role.MAS)).isTrue();
        assertThat(as("second", Roles.NAMND).roles()).containsExactlyInAnyOrder(Role.MEDARBETARE, Role.NAMND);
    }

    @Test
    void givesNothingToTheUnknownAndToThoseWhoLeft() throws Exception {
        facts.employee("left");
        Database.owner().execute("update employee set active = false where username = ?", facts.username("left"));

        assertThatThrownBy(() -> as("left", Roles.MEDARBETARE)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> as("unknown", Roles.MEDARBETARE)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(user::scope).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void offersOwnUnitsFirst() throws Exception {
        long department = facts.department(facts.administration());
        facts.unit("UNIT", "Alen", department);
        long own = facts.unit("UNIT", "Örnen", department);
        facts.employed(facts.employee("olle"), "WORKS_IN", own, LONG_AGO, null);

        var choices = As.role(facts.username("olle"), Roles.MEDARBETARE, organisation::unitChoices);

        assertThat(choices.get(0).id()).isEqualTo(own);
        assertThat(choices.get(0).own()).isTrue();
        assertThat(choices).filteredOn(c -> c.own()).hasSize(1);
        assertThat(choices).noneMatch(c -> c.id().equals(department));
    }

    @Test
    void findsColleaguesByTheBeginningOfTheirNames() throws Exception {
        long wanted = facts.employee("zackarias");
        String begins = facts.username("zackarias").substring(0, 12);

        var found = As.role(facts.username("zackarias"), Roles.MEDARBETARE, () -> organisation.search(begins));

        assertThat(found).extracting(e -> e.id()).containsExactly(wanted);
        for (String nothing : new String[] {"z", "%%", "__", "\\", null, "zz' or '1'='1"}) {
            assertThat(As.role(facts.username("zackarias"), Roles.MEDARBETARE, () -> organisation.search(nothing)))
                    .isEmpty();
        }
    }

    private Scope as(String name, String role) throws Exception {
        return As.roles(facts.username(name), new HashSet<>(List.of(Roles.MEDARBETARE, role)), user::scope);
    }
}
