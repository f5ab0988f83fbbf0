package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.law.ClockDues;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.People;

/** Reminds those who follow suppliers up, and whoever leads the administration, of what the authority may have to be told. */
@ApplicationScoped
class ConcernReminders implements ReminderSource {

    @Inject
    private JpaSuppliersDue reads;

    @Inject
    private LawClocks law;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(LocalDate through) {
        Map<JpaSuppliersDue.Noticed, LawClocks.Asked> asked = new LinkedHashMap<>();
        reads.concerns().forEach(each -> asked.put(each, ConcernFacts.of(each.noticedOn(), null)));
        List<Due> due = new ArrayList<>();
        law.of(asked, clock.instant())
                .forEach((each, clocks) -> clocks.stream()
                        .filter(running -> ClockDues.falls(running, through))
                        .forEach(running -> due.addAll(ClockDues.of(subject(each), running, owners()))));
        return due;
    }

    private static ClockDues.Subject subject(JpaSuppliersDue.Noticed concern) {
        return new ClockDues.Subject(
                "supplier-concern:" + concern.id(),
                "LEV-" + concern.supplier(),
                "/supplier/supplier.xhtml?number=" + concern.supplier() + "&tab=permits&item=" + concern.id());
    }

    private List<Long> owners() {
        return Stream.of(Role.KVALITETSSAMORDNARE, Role.SOCIALCHEF)
                .flatMap(role -> people.peopleWith(role).stream())
                .map(EmployeeName::id)
                .distinct()
                .toList();
    }
}
