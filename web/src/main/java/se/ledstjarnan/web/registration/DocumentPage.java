package se.ledstjarnan.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.registration.RegistrationRow;
import se.ledstjarnan.ejb.registration.RegistrationLawService;
import se.ledstjarnan.ejb.registration.RegistrationService;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** One document that is to be registered, or is: what it is, its files, and the number that came back. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationLawService law;

    private String id;
    private RegistrationRow head;
    private List<RegistrationRow.FileRow> files;
    private String form;
    private String number;
    private LocalDate registeredOn;
    private transient List<LegalClock> clocks;

    public void load() {
        RegistrationService.DocumentView view = registrations.open(Typed.id(id));
        head = view.head();
        files = view.files();
        form = view.form();
        number = view.proposedNumber();
        registeredOn = head.registeredOn();
    }

    public String save() {
        if (!Attempt.to(() -> registrations.register(head.id(), head.version(), number, registeredOn))) {
            return null;
        }
        Attempt.done(Texts.of("registration.saved", number));
        return "/registration/document.xhtml?id=" + head.id() + "&faces-redirect=true";
    }

    public RegistrationRow getHead() {
        return head;
    }

    /** The law's clock of the registration, with its paragraph. */
    public List<LegalClock> getClocks() {
        if (clocks == null) {
            clocks = law.clocks(head);
        }
        return clocks;
    }

    public List<RegistrationRow.FileRow> getFiles() {
        return files;
    }

    /** What a number looks like here. */
    public String getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    public void setRegisteredOn(LocalDate registeredOn) {
        this.registeredOn = registeredOn;
    }
}
