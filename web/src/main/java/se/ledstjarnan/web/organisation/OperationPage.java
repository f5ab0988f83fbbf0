package se.ledstjarnan.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.OperationDetail;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.OperationAdministration;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** One operation: its names, its units, and forms for a new name and a last day. */
@Named("operationPage")
@ViewScoped
public class OperationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OperationAdministration administration;

    @Inject
    private Say say;

    private String typedId;
    private OperationDetail operation;
    private String name;
    private LocalDate from;
    private LocalDate to;
    private boolean authority;

    public void load() {
        operation = administration.operation(Typed.id(typedId));
        name = operation.name();
        from = say.today();
        to = operation.to();
        authority = operation.authority();
    }

    public String rename() {
        return done("rename", () -> administration.rename(operation.id(), operation.version(), name, from));
    }

    public String end() {
        return done("end", () -> administration.end(operation.id(), operation.version(), to));
    }

    public String mark() {
        return done("mark", () -> administration.exercisesAuthority(operation.id(), operation.version(), authority));
    }

    private String done(String form, Runnable change) {
        try {
            change.run();
            return Answer.saved("/organisation/operation?id=" + operation.id(), "organisation.operation.saved");
        } catch (DomainException e) {
            return Answer.refused(form, e);
        }
    }

    public OperationDetail getOperation() {
        return operation;
    }

    /** As it stands in the address. */
    public String getTypedId() {
        return typedId;
    }

    public void setTypedId(String typedId) {
        this.typedId = typedId;
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

    public boolean isAuthority() {
        return authority;
    }

    public void setAuthority(boolean authority) {
        this.authority = authority;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
