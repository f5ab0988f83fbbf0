package se.ledstjarnan.ejb.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.supplier.ConcernReason;
import se.ledstjarnan.domain.supplier.SupplierContent;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The law's clock of telling the authority (SoL 27 kap. 7 §): begun when it is noticed, reminded of, ended with day and reference. */
class SupplierConcernIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private SupplierService suppliers;

    @Inject
    private SupplierWorkService work;

    @Inject
    private SupplierDutyService duties;

    @Inject
    private ConcernReminders reminders;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private int number;
    private long kerstin;

    @BeforeEach
    void aSupplier() throws Exception {
        kerstin = facts.employee("kerstin");
        facts.holds(kerstin, "KVALITETSSAMORDNARE", TODAY.minusDays(1), null);
        number = kerstin(() -> work.begin(new SupplierContent(facts.username("Boende"), null, null, null, null)));
    }

    @Test
    void theClockRunsFromTheDayItWasNoticedUntilTheAuthorityIsTold() throws Exception {
        kerstin(() -> duties.raise(ref(), ConcernReason.NO_PERMIT, "Saknas.", TODAY.minusDays(9)));
        SupplierView.Concern open = concern();
        LegalClock running = clock();
        assertThat(running.duty()).isEqualTo(Duty.PERMIT_CONCERN_NOTIFY);
        assertThat(running.elapsed().toDays()).isBetween(8L, 10L);
        assertThat(running.state()).isEqualTo(LegalClock.State.PASSED);
        assertThat(running.citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.text()).contains("27 kap. 7 §"));
        assertThat(dues())
                .anyMatch(due -> due.ownerId() == kerstin && due.path().contains("item=" + open.id()));

        assertThatThrownBy(() -> kerstin(() -> duties.notified(ref(), open.id(), TODAY, " ")))
                .hasMessage("registerNumber: shared.required");
        assertThat(clock().done()).isNull();
        kerstin(() -> duties.notified(ref(), open.id(), TODAY.minusDays(2), "IVO 1/2026"));
        assertThat(clock().state()).isEqualTo(LegalClock.State.STOPPED);
        assertThat(clock().elapsed().toDays()).isBetween(6L, 8L);
        assertThat(concern().endedBy()).isNotBlank();
        assertThat(concern().registerNumber()).isEqualTo("IVO 1/2026");
        assertThat(dues()).isEmpty();
    }

    @Test
    void noClockRunsForWhatNeedNotBeTold() throws Exception {
        kerstin(() -> duties.raise(ref(), ConcernReason.SUITABILITY, "Oklart.", TODAY.minusDays(9)));
        kerstin(() -> duties.dismiss(ref(), concern().id(), "Utrett, inget kvarstår."));

        assertThat(kerstin(() -> duties.clocks(List.of(concern())))).isEmpty();
        assertThat(dues()).isEmpty();
    }

    @Test
    void nobodyElseSeesTheClock() {
        for (String role : List.of(Roles.MEDARBETARE, Roles.ENHETSCHEF, Roles.LEVERANTOR, Roles.NAMND)) {
            assertThatThrownBy(() -> As.role(facts.username("kerstin"), role, () -> duties.clocks(List.of())))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private SupplierView.Concern concern() throws Exception {
        return kerstin(() -> suppliers.open(number)).concerns().get(0);
    }

    private LegalClock clock() throws Exception {
        SupplierView.Concern concern = concern();
        return kerstin(() -> duties.clocks(List.of(concern))).get(concern.id()).get(0);
    }

    private List<Due> dues() {
        return reminders.due(TODAY).stream()
                .filter(due -> due.number().equals("LEV-" + number))
                .toList();
    }

    private SupplierRef ref() throws Exception {
        return new SupplierRef(number, rows.number("select version from supplier where number = ?", number));
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.role(facts.username("kerstin"), Roles.KVALITETSSAMORDNARE, task);
    }

    private void kerstin(As.Work task) throws Exception {
        As.role(facts.username("kerstin"), Roles.KVALITETSSAMORDNARE, task);
    }
}
