package se.ledstjarnan.web.routine;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.routine.Cooperation;
import se.ledstjarnan.domain.routine.ProcessContent;
import se.ledstjarnan.ejb.routine.ProcessView;
import se.ledstjarnan.web.shared.Typed;

/** An activity as it is typed. */
public class ProcessLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String description;
    private Cooperation cooperation = Cooperation.NONE;
    private String partner;
    private Long[] routines = {};
    private Long part;

    /** @param parts the processes that an activity can be */
    static ProcessLine of(ProcessView.Activity activity, List<ProcessView.Head> parts) {
        ProcessLine line = new ProcessLine();
        line.name = activity.name();
        line.description = activity.description();
        line.cooperation = activity.cooperation();
        line.partner = activity.partner();
        line.routines =
                activity.routines().stream().map(ProcessView.Routine::id).toArray(Long[]::new);
        line.part = parts.stream()
                .filter(each -> activity.part() != null && each.number() == activity.part())
                .map(ProcessView.Head::id)
                .findFirst()
                .orElse(null);
        return line;
    }

    ProcessContent.Step content() {
        return new ProcessContent.Step(name, description, cooperation, partner, Typed.chosen(routines), part);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Cooperation getCooperation() {
        return cooperation;
    }

    public void setCooperation(Cooperation cooperation) {
        this.cooperation = cooperation;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public Long[] getRoutines() {
        return routines.clone();
    }

    public void setRoutines(Long[] routines) {
        this.routines = routines.clone();
    }

    /** How many documents are chosen. */
    public int getChosen() {
        return routines.length;
    }

    public Long getPart() {
        return part;
    }

    public void setPart(Long part) {
        this.part = part;
    }
}
