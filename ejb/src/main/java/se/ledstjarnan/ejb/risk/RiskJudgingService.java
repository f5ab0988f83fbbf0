package se.ledstjarnan.ejb.risk;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.Categories;
import se.ledstjarnan.domain.deviation.CategoryChoice;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.domain.risk.Risk;
import se.ledstjarnan.domain.risk.RiskActor;
import se.ledstjarnan.domain.risk.RiskAnalysis;
import se.ledstjarnan.domain.risk.RiskContent;
import se.ledstjarnan.domain.shared.DomainException;

/** What the team does: finds risks, judges them, and says what should be left once something has been done. */
@Stateless
@DenyAll
public class RiskJudgingService {

    @Inject
    private RiskDesk desk;

    @Inject
    private Categories categories;

    /** Adds a risk and gives its place in the analysis. */
    @RolesAllowed(Roles.MEDARBETARE)
    public int add(AnalysisRef ref, RiskContent content) {
        demandKnown(content.categories());
        RiskAnalysis analysis = desk.open(ref, RiskActor.MEMBER);
        Risk risk = analysis.add(content);
        desk.stored(analysis, AuditAction.ADD, risk.getPosition());
        return risk.getPosition();
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void change(AnalysisRef ref, int position, RiskContent content) {
        demandKnown(content.categories());
        RiskAnalysis analysis = desk.open(ref, RiskActor.MEMBER);
        analysis.change(position, content);
        desk.stored(analysis, AuditAction.CHANGE, position);
    }

    /** Leaves it out, with the reason. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void strike(AnalysisRef ref, int position, String because) {
        RiskAnalysis analysis = desk.open(ref, RiskActor.LEADER);
        analysis.strike(position, because);
        desk.stored(analysis, AuditAction.STEP, position);
    }

    /** While it is under work the team judges; once it is decided, whoever follows it up. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void assess(AnalysisRef ref, int position, Judgement judgement) {
        Employee me = desk.me();
        RiskAnalysis analysis = desk.open(ref, RiskActor.MEMBER);
        analysis.assess(position, judgement, me, desk.now());
        desk.stored(analysis, AuditAction.ADD, position);
    }

    /** What is expected to be left. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void expect(AnalysisRef ref, int position, Judgement judgement) {
        Employee me = desk.me();
        RiskAnalysis analysis = desk.open(ref, RiskActor.MEMBER);
        analysis.expect(position, judgement, me, desk.now());
        desk.stored(analysis, AuditAction.ADD, position);
    }

    /** Categories of deviations that may confirm a risk in these areas. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CategoryChoice> kinds(Set<LegalArea> areas) {
        Set<Compartment> compartments =
                areas.stream().map(LegalArea::compartment).collect(Collectors.toSet());
        return categories.choices(desk.today()).stream()
                .filter(category -> category.parentId() == null && compartments.contains(category.compartment()))
                .toList();
    }

    private void demandKnown(Set<Long> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        Set<Long> offered = categories.choices(desk.today()).stream()
                .filter(category -> category.parentId() == null)
                .map(CategoryChoice::id)
                .collect(Collectors.toSet());
        if (!offered.containsAll(chosen)) {
            throw DomainException.at("categories", "risk.noSuchCategory");
        }
    }
}
