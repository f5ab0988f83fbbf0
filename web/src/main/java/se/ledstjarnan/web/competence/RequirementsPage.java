package se.ledstjarnan.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.competence.Requirement;
import se.ledstjarnan.domain.competence.RequirementKind;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.competence.CompetenceRows;
import se.ledstjarnan.ejb.competence.CompetenceService;
import se.ledstjarnan.ejb.competence.CompetenceWorkService;
import se.ledstjarnan.ejb.delegation.CareTaskRow;
import se.ledstjarnan.ejb.delegation.DelegationService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** What competence is demanded, and the form to demand more. */
@Named
@ViewScoped
public class RequirementsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/competence/requirements.xhtml";

    @Inject
    private CompetenceService competences;

    @Inject
    private CompetenceWorkService work;

    @Inject
    private DelegationService delegations;

    private List<CompetenceRows.Demand> rows;
    private List<UnitChoice> units = List.of();
    private List<CompetenceRows.Level> levels = List.of();
    private List<CareTaskRow> tasks = List.of();
    private boolean forAll;
    private String name;
    private RequirementKind kind;
    private String title;
    private Long unitId;
    private Long taskId;
    private Integer months;
    private Integer least;

    public void load() {
        units = competences.units();
        levels = competences.levels().stream().filter(level -> level.rank() > 0).toList();
        tasks = delegations.tasks().stream()
                .filter(task -> task.endedOn() == null && task.whyNot() == null)
                .toList();
        forAll = competences.overseesAll();
    }

    public List<CompetenceRows.Demand> getRows() {
        if (rows == null) {
            rows = competences.demands();
        }
        return rows;
    }

    public String add() {
        Requirement.Content content = new Requirement.Content(name, kind, title, unitId, taskId, months, least);
        return Attempt.to(() -> work.demand(content)) ? Answer.saved(PAGE, "competence.saved.demanded") : null;
    }

    public String end(CompetenceRows.Demand row) {
        try {
            return Attempt.to(() -> work.end(row.id(), row.version()))
                    ? Answer.saved(PAGE, "competence.saved.ended")
                    : null;
        } catch (StaleDataException e) {
            rows = null;
            return Answer.refused("demands", new DomainException("competence.stale"));
        }
    }

    /** Whether the reader keeps it. */
    public boolean isKept(CompetenceRows.Demand row) {
        return row.endedOn() == null
                && (forAll || units.stream().anyMatch(unit -> unit.id().equals(row.unitId())));
    }

    /** Whether the reader may demand something of all units. */
    public boolean isForAll() {
        return forAll;
    }

    public RequirementKind[] getKinds() {
        return RequirementKind.values();
    }

    public List<UnitChoice> getUnits() {
        return units;
    }

    public List<CompetenceRows.Level> getLevels() {
        return levels;
    }

    public List<CareTaskRow> getTasks() {
        return tasks;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public RequirementKind getKind() {
        return kind;
    }

    public void setKind(RequirementKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public Long getTaskId() {
        return taskId;
    }

    public void setTaskId(Long taskId) {
        this.taskId = taskId;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Integer getLeast() {
        return least;
    }

    public void setLeast(Integer least) {
        this.least = least;
    }
}
