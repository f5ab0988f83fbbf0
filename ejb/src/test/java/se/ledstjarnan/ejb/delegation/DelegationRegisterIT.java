package se.ledstjarnan.ejb.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.delegation.CareTask;
import se.ledstjarnan.domain.delegation.Profession;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** The registers of tasks and licences: kept by MAS, and what follows of them for who delegates. */
class DelegationRegisterIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private DelegationService delegations;

    @Inject
    private DelegationRegisterService register;

    private final Facts facts = new Facts();

    @Test
    void aTaskIsAddedTakenOutAndChangedByOneAtATime() throws Exception {
        facts.employee("mats");
        String name = "Prov på uppgift " + System.nanoTime();
        CareTask.Content content = new CareTask.Content(name, null, Set.of(Profession.NURSE), null);
        assertThatThrownBy(() -> as("mats", Roles.ENHETSCHEF, () -> register.addTask(content)))
                .isInstanceOf(EJBAccessException.class);
        mats(() -> register.addTask(content));
        assertThatThrownBy(() -> mats(() -> register.addTask(content))).hasMessage("name: delegation.taskExists");

        CareTaskRow row = task(name);
        mats(() -> register.keepTask(row.id(), row.version(), false));
        assertThat(task(name).endedOn()).isEqualTo(TODAY.minusDays(1));
        assertThatThrownBy(() -> mats(() -> register.changeTask(row.id(), row.version(), content)))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void whoIsLicensedDelegatesUntilMasTakesItAway() throws Exception {
        long unit = facts.unit(facts.administration());
        long anna = facts.employee("anna");
        facts.employed(anna, "WORKS_IN", unit, LocalDate.of(2020, 1, 1), null);
        long eva = facts.employee("eva");
        facts.employee("mats");
        assertThatThrownBy(() -> mats(() -> register.addLicence(eva, Profession.NURSE, TODAY.plusDays(1))))
                .hasMessage("checkedOn: delegation.checkInFuture");
        mats(() -> register.addLicence(eva, Profession.NURSE, TODAY.minusDays(30)));
        assertThatThrownBy(() -> mats(() -> register.addLicence(eva, Profession.NURSE, TODAY)))
                .hasMessage("employee: delegation.licenceExists");
        assertThat(eva(() -> delegations.rights()).licensed()).containsExactly(Profession.NURSE);

        LicenceRow hers = as("mats", Roles.MAS, () -> register.licences()).stream()
                .filter(each -> each.name().startsWith(facts.username("eva")))
                .findFirst()
                .orElseThrow();
        mats(() -> register.endLicence(hers.id(), hers.version()));
        assertThat(eva(() -> delegations.rights()).licensed()).isEmpty();
    }

    private CareTaskRow task(String name) throws Exception {
        return as("mats", Roles.MAS, () -> delegations.tasks()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <T> T eva(Callable<T> what) throws Exception {
        return as("eva", Roles.MEDARBETARE, what);
    }

    private void mats(As.Work what) throws Exception {
        as("mats", Roles.MAS, what);
    }

    private <T> T as(String person, String role, Callable<T> what) throws Exception {
        return As.roles(facts.username(person), Set.copyOf(List.of(Roles.MEDARBETARE, role)), what);
    }

    private void as(String person, String role, As.Work what) throws Exception {
        as(person, role, (Callable<Void>) () -> {
            what.run();
            return null;
        });
    }
}
