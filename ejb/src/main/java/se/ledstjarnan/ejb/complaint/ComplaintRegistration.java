package se.ledstjarnan.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.domain.registration.Secrecy;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.deviation.ComplaintStep;
import se.ledstjarnan.ejb.registration.RegistrationQueue;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Hands the documents of a complaint or a view to whoever registers, as the profile says (R4: from outside; R9: all): the complaint with
 * its files, each reply, and the handing over to somebody outside. Praise is of so little weight that it is not registered (OSL 5 kap.).
 */
@ApplicationScoped
class ComplaintRegistration {

    @Inject
    private RegistrationQueue queue;

    @Inject
    private ComplaintPaper paper;

    @Inject
    private Attachments attachments;

    @Inject
    private Settings settings;

    @Inject
    private Event<DocumentToRegister> documents;

    @Inject
    private Clock clock;

    void keep(@Observes ComplaintStep step) {
        Deviation complaint = step.complaint();
        boolean fromOutside = complaint.getReport().getSource() != ReportSource.STAFF;
        if (!queue.wants(RegisterOrigin.COMPLAINT, fromOutside)) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        documents.fire(new DocumentToRegister(
                "complaint:" + complaint.getId() + ":" + part(step),
                RegisterOrigin.COMPLAINT,
                fromOutside,
                "deviation",
                complaint.getId(),
                complaint.getNumber(),
                paper.title(step),
                step.kind() == ComplaintStep.Kind.CAME_IN ? RegisterDirection.INCOMING : RegisterDirection.OUTGOING,
                counterpart(step),
                today,
                secrecy(complaint, today),
                files(step)));
    }

    private static String part(ComplaintStep step) {
        return switch (step.kind()) {
            case CAME_IN -> "received";
            case REPLIED -> "reply:" + step.reply().getId();
            case HANDED_OVER -> "handed-over";
        };
    }

    private String counterpart(ComplaintStep step) {
        return step.kind() == ComplaintStep.Kind.HANDED_OVER
                ? step.complaint().getComplaint().getHandedTo()
                : paper.sender(step.complaint());
    }

    /** What somebody says of their own or a relative's care is secret until somebody has found that it is not. */
    private Secrecy secrecy(Deviation complaint, LocalDate today) {
        boolean healthCare = complaint.getArea().compartment() == Compartment.HEALTH_CARE;
        String provision = healthCare ? "OSL 25 kap. 1 §" : "OSL 26 kap. 1 §";
        return new Secrecy(provision, today, settings.word(SettingKey.BOARD_NAME));
    }

    private List<RegisterFile> files(ComplaintStep step) {
        List<RegisterFile> files = new ArrayList<>();
        String name = switch (step.kind()) {
            case CAME_IN -> "klagomal";
            case REPLIED -> "svar";
            case HANDED_OVER -> "overlamnande";
        };
        files.add(new RegisterFile(
                name + "-" + step.complaint().getNumber() + ".pdf", "application/pdf", paper.pdf(step)));
        if (step.kind() == ComplaintStep.Kind.CAME_IN) {
            for (AttachmentRow file : attachments.rowsOfCase(step.complaint().getId())) {
                files.add(new RegisterFile(file.fileName(), file.kind().mediaType(), attachments.content(file.id())));
            }
        }
        return files;
    }
}
