package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.Categories;
import se.ledstjarnan.domain.deviation.Category;
import se.ledstjarnan.domain.deviation.Classification;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;

/** Judging a report in one screen, and judging it anew: area, category, risk, handler, suspicion, and the twin under the other law. */
@Stateless
@DenyAll
public class TriageService {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseTrail trail;

    @Inject
    private Suspicion suspicion;

    @Inject
    private Twins twins;

    @Inject
    private Deviations deviations;

    @Inject
    private Categories categories;

    @Inject
    private Employees employees;

    /** Gives the number of the twin, where the event touches both laws. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Optional<String> triage(CaseRef ref, Triage judged) {
        CaseDesk.Open open = desk.forChange(ref);
        Deviation deviation = open.deviation();
        demandAnswer(judged);
        deviations.add(deviation.triage(judged.area(), classification(judged), open.actor(), open.now()));
        desk.chooseTrack(deviation);
        trail.changed(open, DeviationAction.TRIAGE);
        Optional<String> twin = judged.both() ? Optional.of(twins.make(open)) : Optional.empty();
        if (judged.suspected()) {
            suspicion.raise(open, judged.reason());
        } else {
            assign(open, judged.handlerId());
        }
        return twin;
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void reclassify(CaseRef ref, Triage judged) {
        CaseDesk.Open open = desk.forChange(ref);
        deviations.add(open.deviation()
                .reclassify(judged.area(), classification(judged), judged.reason(), open.actor(), open.now()));
        desk.chooseTrack(open.deviation());
        trail.changed(open, DeviationAction.RECLASSIFY);
    }

    private static void demandAnswer(Triage judged) {
        if (judged.suspected() == null) {
            throw DomainException.at("suspected", "shared.required");
        }
    }

    private Classification classification(Triage judged) {
        if (judged.area() == null) {
            throw DomainException.at("area", "shared.required");
        }
        Category category = categories.find(judged.categoryId()).orElse(null);
        Category subcategory = categories.find(judged.subcategoryId()).orElse(null);
        return new Classification(category, subcategory, judged.eventType(), judged.severity(), judged.probability());
    }

    private void assign(CaseDesk.Open open, Long handlerId) {
        boolean other = handlerId != null
                && !handlerId.equals(open.deviation().getHandler().getId());
        if (other) {
            open.deviation().assign(employees.get(handlerId), null, open.actor(), open.now());
            trail.changed(open, DeviationAction.ASSIGN);
            trail.tell(open, CaseMail.ASSIGNED, List.of(handlerId));
        }
    }
}
