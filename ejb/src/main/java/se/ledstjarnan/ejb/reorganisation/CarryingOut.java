package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.reorganisation.Reorganisation;
import se.ledstjarnan.domain.reorganisation.ReorganisationStep;
import se.ledstjarnan.domain.reorganisation.Reorganisations;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.UnitOfWork;

/** Carries out a reorganisation and puts it back: units, what belongs to them, who works there. For the services and the job. */
@ApplicationScoped
class CarryingOut {

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private JpaBelongings belongings;

    @Inject
    private JpaMoves moves;

    @Inject
    private Assigning assigning;

    @Inject
    private Telling telling;

    @Inject
    private UnitOfWork work;

    @Inject
    private Clock clock;

    /** @param by null where the job does it */
    void carryOut(Reorganisation reorganisation, Employee by) {
        LocalDate day = reorganisation.getEffectiveOn();
        Set<Long> concerned = reorganisation.concerned();
        List<Long> before = moves.peopleOf(concerned, day.minusDays(1));
        for (ReorganisationStep step : reorganisation.getSteps()) {
            if (step.getKind().ends()) {
                step.takesOpen()
                        .ifPresent(heir ->
                                belongings.move(step.getId(), step.getUnit().getId(), heir.getId()));
                assigning.move(step, day);
            }
        }
        work.flush();
        reorganisation.carryOut(by, reorganisations.marker(), LocalDate.now(clock), clock.instant());
        work.flush();
        telling.moved(steps(reorganisation), by == null ? ReorganisationJob.NAME : null);
        telling.people(reorganisation, before);
    }

    private static List<Long> steps(Reorganisation of) {
        return of.getSteps().stream().map(ReorganisationStep::getId).toList();
    }

    void undo(Reorganisation reorganisation, String words, Employee by) {
        Map<String, Long> happened = happened(reorganisation);
        if (!happened.isEmpty()) {
            throw new DomainException(
                    "reorganisation.happened",
                    happened.values().stream().mapToLong(Long::longValue).sum());
        }
        List<Long> steps = steps(reorganisation);
        belongings.putBack(steps);
        assigning.putBack(steps);
        reorganisation.undo(words, by, clock.instant());
        work.flush();
        telling.moved(steps, null);
    }

    /** What has happened in the units since it was done, by kind: then it is not undone. */
    Map<String, Long> happened(Reorganisation reorganisation) {
        Long marker = reorganisation.getDoneMarker();
        if (marker == null) {
            return Map.of();
        }
        Set<Long> concerned = reorganisation.concerned();
        List<Long> steps = steps(reorganisation);
        Map<String, Long> happened = new TreeMap<>(belongings.happened(steps, concerned, marker));
        long assigned = moves.newAssignments(concerned, marker);
        if (assigned > 0) {
            happened.put(JpaMoves.EMPLOYMENT, assigned);
        }
        long later = reorganisations.others(reorganisation, concerned).stream()
                .filter(other -> other.getDoneMarker() != null && other.getDoneMarker() > marker)
                .count();
        if (later > 0) {
            happened.put("reorganisation", later);
        }
        return happened;
    }
}
