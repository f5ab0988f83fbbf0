package se.ledstjarnan.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.OperationRow;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.OperationAdministration;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Say;

/** The municipality's operations, and a form for one more. */
@Named("operationsPage")
@ViewScoped
public class OperationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OperationAdministration administration;

    @Inject
    private Say say;

    private List<OperationRow> rows;
    private String name;
    private LocalDate from;

    @PostConstruct
    void load() {
        rows = administration.list();
        from = say.today();
    }

    public String add() {
        try {
            administration.add(name, from);
            return Answer.saved("/organisation/operations", "organisation.operation.added", name);
        } catch (DomainException e) {
            return Answer.refused("add", e);
        }
    }

    public boolean isOver(OperationRow row) {
        return row.endedOn(say.today());
    }

    public List<OperationRow> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
