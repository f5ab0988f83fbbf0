package se.ledstjarnan.ejb.reorganisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.reorganisation.Reorganisation;
import se.ledstjarnan.domain.reorganisation.ReorganisationStatus;
import se.ledstjarnan.domain.reorganisation.ReorganisationStep;
import se.ledstjarnan.domain.reorganisation.Resting;
import se.ledstjarnan.domain.reorganisation.StepKind;

/** A reorganisation as its page shows it. What has not happened is null. */
public record ReorganisationView(
        long id,
        long version,
        String name,
        String reason,
        LocalDate day,
        ReorganisationStatus status,
        String decidedBy,
        LocalDate decidedOn,
        String paragraph,
        String registerNumber,
        String madeBy,
        Instant madeAt,
        Instant doneAt,
        String doneBy,
        Instant hinderedAt,
        Instant endedAt,
        String endedBy,
        String endedWords,
        List<Step> steps)
        implements Serializable {

    /** One step. @param parent the new place; null where it keeps its place */
    public record Step(
            long id, StepKind kind, long unitId, String unit, String newName, String parent, List<Into> receivers)
            implements Serializable {}

    /** A unit that takes over. */
    public record Into(long unitId, String name, boolean open, boolean history) implements Serializable {}

    static ReorganisationView of(Reorganisation stored) {
        Resting resting = stored.getResting() == null ? Resting.on(null, null, null, null) : stored.getResting();
        return new ReorganisationView(
                stored.getId(),
                stored.getVersion(),
                stored.getName(),
                stored.getReason(),
                stored.getEffectiveOn(),
                stored.getStatus(),
                resting.getDecidedBy(),
                resting.getDecidedOn(),
                resting.getParagraph(),
                resting.getRegisterNumber(),
                stored.getMadeBy().getName(),
                stored.getMadeAt(),
                stored.getDoneAt(),
                name(stored.getDoneBy()),
                stored.getHinderedAt(),
                stored.getEndedAt(),
                name(stored.getEndedBy()),
                stored.getEndedWords(),
                stored.getSteps().stream().map(step -> step(step, stored)).toList());
    }

    private static Step step(ReorganisationStep step, Reorganisation of) {
        LocalDate before = of.getEffectiveOn().minusDays(1);
        return new Step(
                step.getId(),
                step.getKind(),
                step.getUnit().getId(),
                step.getUnit().nameOn(before),
                step.getNewName(),
                step.getNewParent() == null ? null : step.getNewParent().getName(),
                step.getReceivers().stream()
                        .map(each -> new Into(
                                each.getUnit().getId(),
                                each.getUnit().getName(),
                                each.takesOpen(),
                                each.takesHistory()))
                        .toList());
    }

    private static String name(Employee employee) {
        return employee == null ? null : employee.getName();
    }
}
