package se.ledstjarnan.ejb.reorganisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitRow;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.reorganisation.Reorganisation;
import se.ledstjarnan.domain.reorganisation.ReorganisationStatus;
import se.ledstjarnan.domain.reorganisation.ReorganisationStep;
import se.ledstjarnan.domain.reorganisation.Reorganisations;
import se.ledstjarnan.domain.reorganisation.StepKind;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The steps of a planned reorganisation; and for a unit that is split, which of the new ones each case and employee goes to. */
@Stateless
@DenyAll
public class StepService {

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private JpaBelongings belongings;

    @Inject
    private JpaMoves moves;

    @Inject
    private JpaStaff staff;

    @Inject
    private Units units;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** The units to choose from, closed ones left out. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<UnitRow> choices(long id) {
        Reorganisation planned = get(id);
        return units.all().stream()
                .filter(unit -> unit.to() == null || !unit.to().isBefore(planned.getEffectiveOn()))
                .toList();
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void add(long id, long version, StepForm form) {
        Reorganisation planned = get(id);
        planned.checkVersion(version);
        if (form.kind() == null) {
            throw DomainException.at("kind", "shared.required");
        }
        Unit unit = unit(form.unit());
        ReorganisationStep added = switch (form.kind()) {
            case RENAME -> planned.rename(unit, form.name());
            case MOVE -> planned.move(unit, unit(form.parent()));
            case CLOSE -> planned.close(unit);
            case MERGE -> planned.merge(unit, unit(form.into()));
            case SPLIT ->
                planned.split(
                        unit,
                        form.receivers().stream().map(units::get).toList(),
                        unit(form.open()),
                        unit(form.history()));
        };
        reorganisations.others(planned, added.concerned()).stream().findFirst().ifPresent(other -> {
            throw DomainException.at(
                    "unit",
                    other.getStatus() == ReorganisationStatus.DONE
                            ? "reorganisation.otherDone"
                            : "reorganisation.otherPlanned",
                    other.getName(),
                    other.getEffectiveOn().toString());
        });
        reorganisations.raiseVersion(planned);
        record(planned);
    }

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void remove(long id, long version, long stepId) {
        Reorganisation planned = get(id);
        planned.checkVersion(version);
        planned.remove(stepId);
        reorganisations.raiseVersion(planned);
        record(planned);
    }

    /** What can be divided one by one, with where it goes as it stands. For those who administer, and whoever leads the unit. */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF, Roles.ENHETSCHEF})
    public DivisionView division(long stepId) {
        ReorganisationStep step = divided(stepId);
        long unit = step.getUnit().getId();
        Map<String, Long> chosen = moves.choices(stepId);
        Long open = step.takesOpen().map(Unit::getId).orElseThrow();
        List<DivisionView.Item> items = new ArrayList<>();
        staff.of(unit, step.getReorganisation().getEffectiveOn())
                .forEach(person -> items.add(new DivisionView.Item(
                        JpaMoves.EMPLOYMENT,
                        person.id(),
                        person.name(),
                        chosen.getOrDefault(JpaMoves.EMPLOYMENT + ":" + person.id(), open))));
        belongings
                .items(stepId, unit, open)
                .forEach(item -> items.add(new DivisionView.Item(item.kind(), item.id(), item.label(), item.to())));
        return new DivisionView(
                stepId,
                step.getReorganisation().getId(),
                step.getReorganisation().getVersion(),
                step.getReorganisation().getName(),
                step.getReorganisation().getEffectiveOn(),
                step.getUnit().getName(),
                step.getReceivers().stream()
                        .map(each -> new ReorganisationView.Into(
                                each.getUnit().getId(),
                                each.getUnit().getName(),
                                each.takesOpen(),
                                each.takesHistory()))
                        .toList(),
                items);
    }

    /** @param chosen the receiving unit by kind and id, as {@code deviation:7} */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.ENHETSCHEF})
    public void divide(long stepId, long version, Map<String, Long> chosen) {
        ReorganisationStep step = divided(stepId);
        Reorganisation planned = step.getReorganisation();
        planned.checkVersion(version);
        if (planned.getStatus() != ReorganisationStatus.PLANNED) {
            throw new DomainException("reorganisation.notPlanned");
        }
        for (DivisionView.Item item : division(stepId).items()) {
            Long to = chosen.get(item.kind() + ":" + item.id());
            boolean receives = step.getReceivers().stream()
                    .anyMatch(each -> each.getUnit().getId().equals(to));
            if (to != null && !receives) {
                throw new DomainException("reorganisation.notReceiving");
            }
            if (to != null) {
                moves.choose(stepId, item.kind(), item.id(), to);
            }
        }
        reorganisations.raiseVersion(planned);
        record(planned);
    }

    private ReorganisationStep divided(long stepId) {
        ReorganisationStep step = reorganisations.findStep(stepId).orElseThrow(NotFoundException::new);
        boolean mine = user.hasRole(Role.SYSTEMFORVALTARE)
                || user.hasRole(Role.SOCIALCHEF)
                || user.scope().leads(step.getUnit().getId());
        if (step.getKind() != StepKind.SPLIT || !mine) {
            throw new NotFoundException();
        }
        return step;
    }

    private Unit unit(Long id) {
        return id == null ? null : units.get(id);
    }

    private Reorganisation get(long id) {
        return reorganisations.find(id).orElseThrow(NotFoundException::new);
    }

    private void record(Reorganisation planned) {
        audit.record(AuditAction.ADMINISTER, "reorganisation", planned.getId(), null);
    }
}
