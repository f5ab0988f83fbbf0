package se.ledstjarnan.web.routine;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.routine.PassingRow;
import se.ledstjarnan.ejb.routine.PassingService;

/** On a document's page: what its reader, as a manager, is to receive. */
@Named
@ViewScoped
public class PassingHere implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoutinePage page;

    @Inject
    private PassingService passings;

    @Inject
    private CurrentUser user;

    private List<PassingRow> waiting;

    public boolean isWanted() {
        if (waiting == null) {
            waiting = user.hasRole(Role.ENHETSCHEF)
                    ? passings.toReceive(page.getView().head().number())
                    : List.of();
        }
        return !waiting.isEmpty();
    }

    public String receive() {
        return page.done(
                "RECEIVED",
                () -> passings.receive(
                        page.getView().head().number(), page.getView().head().version()),
                false);
    }
}
