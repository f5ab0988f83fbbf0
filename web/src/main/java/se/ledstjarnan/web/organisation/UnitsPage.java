package se.ledstjarnan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.UnitRow;
import se.ledstjarnan.ejb.organisation.UnitAdministration;

/** The tree of departments and units; those closed are shown when asked for. */
@Named("unitsPage")
@RequestScoped
public class UnitsPage {

    @Inject
    private UnitAdministration administration;

    @Inject
    private Clock clock;

    private boolean closed;
    private List<UnitRow> rows;

    public List<UnitRow> getRows() {
        if (rows == null) {
            rows = administration.tree().stream()
                    .filter(row -> closed || !isClosed(row))
                    .toList();
        }
        return rows;
    }

    public boolean isClosed(UnitRow row) {
        return row.closedOn(LocalDate.now(clock));
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
