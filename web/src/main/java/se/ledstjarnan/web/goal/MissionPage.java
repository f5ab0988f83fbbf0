package se.ledstjarnan.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.ejb.goal.MissionService;
import se.ledstjarnan.ejb.goal.MissionView;
import se.ledstjarnan.web.shared.Typed;

/** The missions that hold, or all versions of one of them. */
@Named
@ViewScoped
public class MissionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The address of the whole. */
    private static final String WHOLE = "0";

    @Inject
    private MissionService missions;

    private String unit;
    private transient List<MissionView> rows;

    /** Throws for an address that is none. */
    public void load() {
        getRows();
    }

    /** Those of the address: all versions of one, or those in force of all. */
    public List<MissionView> getRows() {
        if (rows == null) {
            rows = isOne() ? missions.history(WHOLE.equals(unit) ? null : Typed.id(unit)) : missions.list();
        }
        return rows;
    }

    public boolean isOne() {
        return unit != null && !unit.isBlank();
    }

    /** The parameter of a unit's page. */
    public String key(MissionView mission) {
        return mission.unitId() == null ? WHOLE : mission.unitId().toString();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
