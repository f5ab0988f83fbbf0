package se.ledstjarnan.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.delegation.CareTaskRow;
import se.ledstjarnan.ejb.delegation.DelegationService;
import se.ledstjarnan.web.shared.Texts;

/** The register of tasks, for everybody to read. */
@Named
@RequestScoped
public class CareTasks {

    @Inject
    private DelegationService delegations;

    private List<CareTaskRow> rows;

    public List<CareTaskRow> getRows() {
        if (rows == null) {
            rows = delegations.tasks();
        }
        return rows;
    }

    public String state(CareTaskRow row) {
        if (row.endedOn() != null) {
            return Texts.of("delegation.task.ended");
        }
        return Texts.of(row.whyNot() == null ? "delegation.task.may" : "delegation.task.mayNot");
    }

    public String stateKind(CareTaskRow row) {
        return row.endedOn() != null ? "" : row.whyNot() == null ? "fine" : "late";
    }
}
