package se.ledstjarnan.web.lexsarah;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.lexsarah.PerformerReportService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Say;

/** Takes in what a private performer has told of a report. */
@Named
@ViewScoped
public class PerformerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PerformerReportService reports;

    @Inject
    private Say say;

    private String performer;
    private String contact;
    private String reported;
    private LocalDate occurred;
    private LocalDate performerReceived;
    private LocalDate received;

    @PostConstruct
    void begin() {
        received = say.today();
    }

    public String save() {
        try {
            String number = reports.register(new PerformerReportService.Told(
                    performer, contact, reported, occurred, performerReceived, received));
            return Answer.saved("/lexsarah/cases", "lexsarah.performer.saved", number);
        } catch (DomainException e) {
            return Answer.refused("told", e);
        }
    }

    public String getPerformer() {
        return performer;
    }

    public void setPerformer(String performer) {
        this.performer = performer;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getReported() {
        return reported;
    }

    public void setReported(String reported) {
        this.reported = reported;
    }

    public LocalDate getOccurred() {
        return occurred;
    }

    public void setOccurred(LocalDate occurred) {
        this.occurred = occurred;
    }

    public LocalDate getPerformerReceived() {
        return performerReceived;
    }

    public void setPerformerReceived(LocalDate performerReceived) {
        this.performerReceived = performerReceived;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }
}
