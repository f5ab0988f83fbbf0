package se.ledstjarnan.web.routine;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.routine.ProcessContent;
import se.ledstjarnan.domain.routine.ProcessReach;
import se.ledstjarnan.ejb.routine.ProcessView;
import se.ledstjarnan.web.shared.Typed;

/** What is typed about a process beside its activities. */
public class ProcessHead implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String purpose;
    private ProcessReach reach;
    private Long unitId;
    private LegalArea[] areas = {};
    private String change;

    void fill(ProcessView view) {
        name = view.head().name();
        purpose = view.purpose();
        reach = view.head().reach();
        unitId = view.head().unitId();
        areas = view.areas().toArray(LegalArea[]::new);
        change = view.change();
    }

    ProcessContent content(List<ProcessLine> lines) {
        return new ProcessContent(
                name,
                purpose,
                reach,
                reach == ProcessReach.UNIT ? unitId : null,
                Typed.chosen(areas),
                lines.stream().map(ProcessLine::content).toList(),
                change);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public ProcessReach getReach() {
        return reach;
    }

    public void setReach(ProcessReach reach) {
        this.reach = reach;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public LegalArea[] getAreas() {
        return areas.clone();
    }

    public void setAreas(LegalArea[] areas) {
        this.areas = areas.clone();
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }
}
