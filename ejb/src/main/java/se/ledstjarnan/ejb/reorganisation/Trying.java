package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Assignments;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.reorganisation.Receiving;
import se.ledstjarnan.domain.reorganisation.Reorganisation;
import se.ledstjarnan.domain.reorganisation.ReorganisationStatus;
import se.ledstjarnan.domain.reorganisation.ReorganisationStep;
import se.ledstjarnan.domain.reorganisation.Reorganisations;
import se.ledstjarnan.domain.reorganisation.StepKind;
import se.ledstjarnan.ejb.organisation.People;

/** Tries a reorganisation by reading only: what would happen, what hinders it, and what one has to know. */
@ApplicationScoped
class Trying {

    /** What a closed unit may leave behind: told, but in nobody's way. */
    private static final Set<String> LEFT = Set.of("routine", "indicator", "reading", "mission", "delegation");

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private JpaBelongings belongings;

    @Inject
    private Units units;

    @Inject
    private Assignments assignments;

    @Inject
    private People people;

    Preview preview(Reorganisation planned) {
        List<Preview.OfStep> steps = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        others(planned, findings);
        for (ReorganisationStep step : planned.getSteps()) {
            if (step.getKind().ends()) {
                List<Preview.Amount> amounts =
                        new ArrayList<>(belongings.amounts(step.getUnit().getId()));
                int staff = assignments
                        .inUnit(step.getUnit().getId(), planned.getEffectiveOn().minusDays(1))
                        .size();
                if (staff > 0) {
                    amounts.add(new Preview.Amount(
                            JpaMoves.EMPLOYMENT, step.getKind().hasReceivers(), staff, 0));
                }
                steps.add(new Preview.OfStep(step.getId(), amounts));
                below(planned, step, findings);
                amounts(step, amounts, findings);
                heirs(planned, step, findings);
            }
        }
        if (planned.getSteps().isEmpty()) {
            findings.add(Finding.hinder("noSteps"));
        }
        return new Preview(steps, findings);
    }

    private void others(Reorganisation planned, List<Finding> findings) {
        Set<Long> concerned = planned.concerned();
        if (concerned.isEmpty()) {
            return;
        }
        for (Reorganisation other : reorganisations.others(planned, concerned)) {
            boolean done = other.getStatus() == ReorganisationStatus.DONE;
            findings.add(Finding.hinder(
                    done ? "otherDone" : "otherPlanned",
                    other.getName(),
                    other.getEffectiveOn().toString()));
        }
    }

    private void below(Reorganisation planned, ReorganisationStep step, List<Finding> findings) {
        Set<Long> handled = planned.getSteps().stream()
                .filter(other -> other.getKind().ends() || other.getKind() == StepKind.MOVE)
                .map(other -> other.getUnit().getId())
                .collect(Collectors.toSet());
        LocalDate last = planned.getEffectiveOn().minusDays(1);
        long left = units.below(step.getUnit().getId(), last).stream()
                .filter(id -> !handled.contains(id))
                .count();
        if (left > 0) {
            findings.add(Finding.hinder("unitsBelow", name(step), left));
        }
    }

    private void amounts(ReorganisationStep step, List<Preview.Amount> amounts, List<Finding> findings) {
        boolean nobody = step.takesOpen().isEmpty();
        for (Preview.Amount amount : amounts) {
            boolean staff = amount.kind().equals(JpaMoves.EMPLOYMENT);
            if (amount.open() > 0 && !staff && nobody && !LEFT.contains(amount.kind())) {
                findings.add(Finding.hinder("open." + amount.kind(), name(step), amount.open()));
            } else if (amount.open() > 0 && !staff && (nobody || !amount.follows())) {
                findings.add(Finding.remark("open." + amount.kind(), name(step), amount.open()));
            }
        }
        step.takesOpen()
                .map(Unit::getId)
                .map(heir -> belongings.homeless(step.getId(), step.getUnit().getId(), heir))
                .orElse(Map.of())
                .forEach((kind, count) -> findings.add(Finding.hinder("homeless", name(step), count)));
        if (step.getKind() == StepKind.SPLIT && step.takesHistory().isEmpty()) {
            findings.add(Finding.remark("nobodyHistory", name(step)));
        }
    }

    /** Managers: who is without a unit, and which unit is without a manager. */
    private void heirs(Reorganisation planned, ReorganisationStep step, List<Finding> findings) {
        LocalDate day = planned.getEffectiveOn();
        List<EmployeeName> before = people.leadersOf(step.getUnit().getId(), day.minusDays(1));
        for (Receiving receiving : step.getReceivers()) {
            Unit unit = receiving.getUnit();
            boolean led = !people.leadersOf(unit.getId(), day).isEmpty();
            if (!led && (before.isEmpty() || !receiving.takesOpen())) {
                findings.add(Finding.remark("noManager", unit.getName()));
            }
            if (led && receiving.takesOpen()) {
                before.forEach(leader -> findings.add(Finding.remark(
                        "managerWithout", leader.name(), step.getUnit().getName())));
            }
        }
    }

    private static String name(ReorganisationStep step) {
        return step.getUnit().getName();
    }
}
