package se.ledstjarnan.domain.delegation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What is decided: who may do what, where, for whom and how long. The rules are those of PSL 6 kap. 3 § and SOSFS 1997:14.
 *
 * @param receiver null where nobody was chosen
 * @param worksIn ids of the units where the receiver works on the first day; none for somebody who has left
 * @param units ids of the units that it is for
 * @param patient who it is limited to, sealed; null where it is for all patients of the units
 * @param declared whether the delegator has declared it compatible with good and safe care, and not a way around a lack of staff
 */
public record DelegationDecision(
        Employee receiver,
        Set<Long> worksIn,
        List<CareTask> tasks,
        Set<Long> units,
        byte[] patient,
        KnowledgeCheck check,
        LocalDate from,
        LocalDate to,
        boolean declared) {

    public DelegationDecision {
        worksIn = Set.copyOf(worksIn);
        tasks = List.copyOf(tasks);
        units = Set.copyOf(units);
        patient = patient == null ? null : patient.clone();
    }

    @Override
    public byte[] patient() {
        return patient == null ? null : patient.clone();
    }

    /**
     * Throws at the field that is wrong.
     *
     * @param licensed the professions that the delegator is licensed in today; a delegated task gives none, so that nothing that was
     *     received can be delegated further
     * @return the profession that the decision rests on
     */
    Profession check(Employee delegator, Collection<Profession> licensed, LocalDate today) {
        if (licensed.isEmpty()) {
            throw new DomainException("delegation.noLicence");
        }
        checkReceiver(delegator);
        Profession profession = checkTasks(licensed, today);
        checkUnits();
        checkPeriod(today);
        check.support(from, today);
        if (!declared) {
            throw DomainException.at("declared", "delegation.notDeclared");
        }
        return profession;
    }

    private void checkReceiver(Employee delegator) {
        if (receiver == null) {
            throw DomainException.at("receiver", "shared.required");
        }
        if (receiver.equals(delegator)) {
            throw DomainException.at("receiver", "delegation.toOneself");
        }
        if (!receiver.isActive() || worksIn.isEmpty()) {
            throw DomainException.at("receiver", "delegation.notEmployed");
        }
    }

    private Profession checkTasks(Collection<Profession> licensed, LocalDate today) {
        if (tasks.isEmpty()) {
            throw DomainException.at("tasks", "delegation.noTask");
        }
        for (CareTask task : tasks) {
            if (!task.isDelegable()) {
                throw DomainException.at("tasks", "delegation.notDelegable", task.getName(), task.getWhyNot());
            }
            if (!task.isInUse(today)) {
                throw DomainException.at("tasks", "delegation.taskEnded", task.getName());
            }
            if (!task.isOf(licensed)) {
                throw DomainException.at("tasks", "delegation.notYourProfession", task.getName());
            }
        }
        return licensed.stream()
                .sorted()
                .filter(each -> tasks.stream().allMatch(task -> task.isOf(Set.of(each))))
                .findFirst()
                .orElseThrow(() -> DomainException.at("tasks", "delegation.oneProfession"));
    }

    private void checkUnits() {
        if (units.isEmpty()) {
            throw DomainException.at("units", "delegation.noUnit");
        }
        if (!worksIn.containsAll(units)) {
            throw DomainException.at("units", "delegation.worksElsewhere");
        }
    }

    private void checkPeriod(LocalDate today) {
        if (from == null) {
            throw DomainException.at("from", "shared.required");
        }
        if (to == null) {
            throw DomainException.at("to", "shared.required");
        }
        if (from.isBefore(today)) {
            throw DomainException.at("from", "delegation.fromBeforeToday");
        }
        if (from.isAfter(today.plusYears(1))) {
            throw DomainException.at("from", "delegation.fromTooFar");
        }
        if (to.isBefore(from)) {
            throw DomainException.at("to", "shared.endBeforeStart");
        }
        LocalDate last = lastDay(from);
        if (to.isAfter(last)) {
            throw DomainException.at("to", "delegation.tooLong", last.toString());
        }
    }

    /** The last day that something from that day may hold: a year, the first day counted. */
    public static LocalDate lastDay(LocalDate from) {
        return from.plusYears(1).minusDays(1);
    }
}
