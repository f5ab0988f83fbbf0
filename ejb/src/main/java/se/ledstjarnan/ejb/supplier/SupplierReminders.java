package se.ledstjarnan.ejb.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.organisation.People;

/**
 * Reminds suppliers of their yearly confirmation and of what they are to mend, and the municipality of agreements about to end. What a
 * supplier without login is to do, the municipality is reminded of.
 */
@ApplicationScoped
class SupplierReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> CONFIRM = Map.of(
            ReminderStep.DUE_SOON, MailKind.SUPPLIER_CONFIRM_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.SUPPLIER_CONFIRM_OVERDUE);
    private static final Map<ReminderStep, MailKind> FINDING = Map.of(
            ReminderStep.DUE_SOON, MailKind.SUPPLIER_FINDING_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.SUPPLIER_FINDING_OVERDUE);
    private static final Map<ReminderStep, MailKind> AGREEMENT = Map.of(
            ReminderStep.DUE_SOON, MailKind.SUPPLIER_AGREEMENT_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.SUPPLIER_AGREEMENT_OVERDUE);

    @Inject
    private JpaSuppliersDue reads;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Override
    public List<Due> due(LocalDate through) {
        LocalDate today = LocalDate.now(clock);
        List<Long> municipality = municipality();
        return Stream.of(
                        dues(reads.confirmations(through, today), CONFIRM, municipality),
                        dues(reads.findings(through, today), FINDING, municipality),
                        dues(reads.agreements(through, today), AGREEMENT, municipality))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Due> dues(
            List<JpaSuppliersDue.Owed> owed, Map<ReminderStep, MailKind> mails, List<Long> municipality) {
        return owed.stream().flatMap(each -> {
            boolean own = each.employeeId() != null;
            String path = own ? "/supplier/mine.xhtml" : "/supplier/supplier.xhtml?number=" + each.supplier();
            return (own ? List.of(each.employeeId()) : municipality)
                    .stream()
                            .map(owner -> new Due(
                                    each.key(),
                                    Integer.toString(each.supplier()),
                                    path,
                                    owner,
                                    null,
                                    each.due(),
                                    mails));
        });
    }

    /** A municipality without a quality coordinator has whoever leads the administration. */
    private List<Long> municipality() {
        List<EmployeeName> coordinators = people.peopleWith(Role.KVALITETSSAMORDNARE);
        List<EmployeeName> found = coordinators.isEmpty() ? people.peopleWith(Role.SOCIALCHEF) : coordinators;
        return found.stream().map(EmployeeName::id).toList();
    }
}
