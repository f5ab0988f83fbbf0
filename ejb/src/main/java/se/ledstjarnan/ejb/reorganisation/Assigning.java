package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Appointment;
import se.ledstjarnan.domain.organisation.Assignments;
import se.ledstjarnan.domain.organisation.Employment;
import se.ledstjarnan.domain.organisation.EmploymentKind;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.reorganisation.ReorganisationStep;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.organisation.People;

/**
 * Ends employments and appointments in a unit that ends, and begins them in the one that takes over. Whoever led it leads the receiving
 * unit where nobody else does that day, and else is left for those who decide about managers.
 */
@ApplicationScoped
class Assigning {

    @Inject
    private Assignments assignments;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private JpaMoves moves;

    @Inject
    private UnitOfWork work;

    void move(ReorganisationStep step, LocalDate day) {
        Map<String, Long> chosen = moves.choices(step.getId());
        Unit heir = step.takesOpen().orElse(null);
        for (Employment employment : assignments.inUnit(step.getUnit().getId(), day.minusDays(1))) {
            LocalDate to = employment.getPeriod().getTo();
            Unit unit = chosen(chosen, JpaMoves.EMPLOYMENT, employment.getId(), heir);
            boolean begins = unit != null && !isThere(employment, unit, day);
            DatedPeriod there = new DatedPeriod(later(employment.getPeriod().getFrom(), day), to);
            moves.ended(
                    step.getId(),
                    JpaMoves.EMPLOYMENT,
                    employment.getId(),
                    step.getUnit().getId(),
                    to);
            employment.end(lastDay(employment.getPeriod(), day));
            if (begins) {
                Employment begun = new Employment(employment.getEmployee(), unit, employment.getKind(), there);
                assignments.add(begun);
                work.flush();
                moves.begun(step.getId(), JpaMoves.EMPLOYMENT, begun.getId(), unit.getId());
            }
        }
        for (Appointment appointment : moves.appointmentsOf(step.getUnit().getId(), day)) {
            LocalDate to = appointment.getPeriod().getTo();
            DatedPeriod there = new DatedPeriod(later(appointment.getPeriod().getFrom(), day), to);
            moves.ended(
                    step.getId(),
                    JpaMoves.APPOINTMENT,
                    appointment.getId(),
                    step.getUnit().getId(),
                    to);
            appointment.end(lastDay(appointment.getPeriod(), day));
            if (heir != null) {
                Appointment begun = new Appointment(
                        appointment.getEmployee(), appointment.getKind(), heir, appointment.getDecision(), there);
                assignments.add(begun);
                work.flush();
                moves.begun(step.getId(), JpaMoves.APPOINTMENT, begun.getId(), heir.getId());
            }
        }
    }

    void putBack(Collection<Long> steps) {
        for (JpaMoves.Move move : moves.moves(steps)) {
            boolean employment = move.kind().equals(JpaMoves.EMPLOYMENT);
            if (move.deed().equals("BEGUN")) {
                if (employment) {
                    moves.remove(assignments.employment(move.item()));
                } else {
                    moves.remove(assignments.appointment(move.item()));
                }
            } else if (employment) {
                assignments.employment(move.item()).lastUntil(move.formerTo());
            } else {
                assignments.appointment(move.item()).lastUntil(move.formerTo());
            }
        }
    }

    private Unit chosen(Map<String, Long> chosen, String kind, long id, Unit heir) {
        Long unit = chosen.get(kind + ":" + id);
        return unit == null ? heir : units.get(unit);
    }

    private boolean isThere(Employment employment, Unit unit, LocalDate day) {
        boolean leads = employment.getKind() == EmploymentKind.LEADS;
        if (leads && !people.leadersOf(unit.getId(), day).isEmpty()) {
            return true;
        }
        return assignments.of(employment.getEmployee().getId(), unit.getId()).stream()
                .anyMatch(other -> other.getKind() == employment.getKind()
                        && other.getPeriod()
                                .overlaps(new DatedPeriod(
                                        later(employment.getPeriod().getFrom(), day),
                                        employment.getPeriod().getTo())));
    }

    /** One that was to begin later ends on its first day; it has been moved before it began. */
    private static LocalDate lastDay(DatedPeriod period, LocalDate day) {
        return later(period.getFrom(), day.minusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
