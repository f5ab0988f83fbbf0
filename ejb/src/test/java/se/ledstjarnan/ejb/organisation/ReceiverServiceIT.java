package se.ledstjarnan.ejb.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Receiver;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.testing.ContainerTest;

class ReceiverServiceIT extends ContainerTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private ReceiverService receivers;

    @Inject
    private People people;

    private final Facts facts = new Facts();

    @Test
    void isWhoLedOnTheDay() throws Exception {
        long department = facts.department(facts.administration());
        long unit = facts.unit(department);
        long before = facts.employee("before");
        long now = facts.employee("now");
        long above = facts.employee("above");
        facts.employed(before, "LEADS", unit, LONG_AGO, LocalDate.of(2024, 12, 31));
        facts.employed(now, "LEADS", unit, LocalDate.of(2025, 2, 1), null);
        facts.employed(above, "LEADS", department, LONG_AGO, null);

        assertThat(receiver(unit, false, LocalDate.of(2024, 12, 31))).containsExactly(unit, before);
        assertThat(receiver(unit, false, LocalDate.of(2025, 1, 15))).containsExactly(department, above);
        assertThat(receiver(unit, false, TODAY)).containsExactly(unit, now);
        assertThat(receiver(unit, true, TODAY)).containsExactly(department, above);
        assertThat(receivers.receiverOf(unit, true, TODAY).excludedEmployeeIds())
                .containsExactly(now);
        assertThat(people.leadersOf(unit, LocalDate.of(2025, 1, 15))).isEmpty();
    }

    @Test
    void isTheSocialchefWhereNobodyLeads() throws Exception {
        long unit = facts.unit(facts.department(facts.administration()));
        long chief = facts.employee("chief");
        facts.holds(chief, "SOCIALCHEF", LONG_AGO, null);
        facts.holds(facts.employee("former"), "SOCIALCHEF", LONG_AGO, TODAY.minusDays(1));

        Receiver receiver = receivers.receiverOf(unit, false, TODAY);

        assertThat(receiver.receivingUnitId()).isNull();
        assertThat(receiver.people()).extracting(EmployeeName::id).contains(chief);
        assertThat(receiver.people()).extracting(EmployeeName::name).noneMatch(name -> name.startsWith("former"));
        assertThat(people.peopleWith(Role.SOCIALCHEF)).containsAll(receiver.people());
    }

    @Test
    void findsTheAppointed() throws Exception {
        long receiver = facts.employee("receiver");
        facts.appointed(receiver, "LEX_SARAH_RECEIVER", TODAY, null);

        assertThat(people.peopleWith(AppointmentKind.LEX_SARAH_RECEIVER))
                .extracting(EmployeeName::id)
                .contains(receiver);
        assertThat(people.peopleWith(AppointmentKind.ANALYSIS_GROUP))
                .extracting(EmployeeName::id)
                .doesNotContain(receiver);
    }

    @Test
    void needsAUnitThatExists() {
        assertThatThrownBy(() -> receivers.receiverOf(-1L, false, TODAY)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> receivers.receiverOf(null, false, TODAY)).isInstanceOf(NotFoundException.class);
    }

    private Long[] receiver(long unit, boolean pastManager, LocalDate day) {
        Receiver receiver = receivers.receiverOf(unit, pastManager, day);
        assertThat(receiver.people()).hasSize(1);
        return new Long[] {receiver.receivingUnitId(), receiver.people().get(0).id()};
    }
}
