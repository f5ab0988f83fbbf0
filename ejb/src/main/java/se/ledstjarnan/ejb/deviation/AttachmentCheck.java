package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.deviation.Attachment;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.FileKind;
import se.ledstjarnan.ejb.shared.FileInspection;

/** What a file that comes with a report is. */
@ApplicationScoped
class AttachmentCheck {

    @Inject
    private FileInspection inspection;

    /** Throws at the field files where it is none of the kinds that a report may carry; an empty file is refused by the domain. */
    FileKind kindOf(String name, byte[] content) {
        return content.length == 0
                ? FileKind.PDF
                : inspection
                        .kindOf(name, content, Attachment.KINDS)
                        .orElseThrow(() -> DomainException.at("files", "deviation.fileKindRefused"));
    }
}
