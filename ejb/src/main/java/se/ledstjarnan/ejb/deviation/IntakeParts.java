package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.Attachment;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.domain.file.FileSize;
import se.ledstjarnan.domain.person.PersonDetails;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.file.FileInspection;
import se.ledstjarnan.ejb.person.Persons;
import se.ledstjarnan.ejb.shared.Checksum;

/** What comes with something sent from outside: who sent it, if they say, and the files. */
@ApplicationScoped
class IntakeParts {

    /** Fewer than staff may send: nobody knows who they are. */
    private static final int MOST_FILES = 3;

    @Inject
    private Persons persons;

    @Inject
    private Attachments attachments;

    @Inject
    private FileInspection inspection;

    @Inject
    private UnitOfWork work;

    /** An address without a name would be nobody's. */
    void check(IntakeReport sent) {
        String name = Text.optional(sent.name(), Text.SHORT, "name");
        String contact = Text.optional(sent.contact(), Text.SHORT, "contact");
        if (contact != null && name == null) {
            throw DomainException.at("name", "deviation.contactWithoutName");
        }
        if (sent.files().size() > MOST_FILES) {
            throw DomainException.at("files", "deviation.tooManyFiles", MOST_FILES);
        }
        for (IntakeFile file : sent.files()) {
            FileSize.check(file.content().length);
        }
    }

    void keep(Deviation made, IntakeReport sent, Instant now) {
        work.flush();
        String name = Text.optional(sent.name(), Text.SHORT, "name");
        if (name != null) {
            persons.keep(made.getId(), PersonDetails.outsideReporter(name, sent.contact()));
        }
        for (IntakeFile file : sent.files()) {
            byte[] content = file.content();
            FileKind kind = inspection.check(file.name(), content, FileKind.COMMON);
            attachments.add(
                    new Attachment(made, file.name(), kind, content.length, Checksum.of(content), now), content);
        }
    }
}
