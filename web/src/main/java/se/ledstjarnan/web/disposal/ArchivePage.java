package se.ledstjarnan.web.disposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.disposal.ArchiveStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.disposal.ArchiveService;
import se.ledstjarnan.ejb.disposal.ArchiveView;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** One delivery to the archive: its parts, and the receipt of whoever took it over. */
@Named("archivePage")
@ViewScoped
public class ArchivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArchiveService archive;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private String number;
    private ArchiveView view;
    private boolean keeper;
    private LocalDate on;
    private String receiver;
    private String reference;

    public void load() {
        keeper = user.hasRole(Role.REGISTRATOR);
        on = say.today();
        view = archive.open(Typed.number(number));
    }

    public String received() {
        boolean done = Attempt.to(
                () -> archive.received(view.number(), view.version(), on, receiver, reference),
                () -> view = archive.open(view.number()),
                "disposal.archive.stale");
        if (!done) {
            return null;
        }
        Attempt.done(Texts.of("disposal.done.received"));
        return "/disposal/archive?faces-redirect=true&number=" + view.number();
    }

    /** Whether the reader may fetch the parts: they hold what the cases say. */
    public boolean isKeeper() {
        return keeper;
    }

    public boolean isReceivable() {
        return keeper && view.status() == ArchiveStatus.READY;
    }

    public ArchiveView getView() {
        return view;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
