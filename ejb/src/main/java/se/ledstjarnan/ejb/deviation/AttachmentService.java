package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.Attachment;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.Attachments;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.ReportDraft;
import se.ledstjarnan.domain.deviation.ReportDrafts;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.domain.file.FileSize;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.file.FileInspection;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.Checksum;

/** Pictures and documents of reports: in while the report is written, out to those who may read the case. */
@Stateless
@DenyAll
public class AttachmentService {

    @Inject
    private Attachments attachments;

    @Inject
    private ReportDrafts drafts;

    @Inject
    private FileInspection inspection;

    @Inject
    private CaseRights rights;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Adds a file to the caller's open draft. Throws at the field files where it is too large, of another kind, or one too many. */
    @RolesAllowed(Roles.MEDARBETARE)
    public AttachmentRow add(ReportEntry entry, String fileName, byte[] content) {
        ReportDraft draft = draft(entry);
        FileSize.check(content.length);
        if (attachments.rowsOfDraft(draft.getId()).size() >= Attachment.MOST_PER_REPORT) {
            throw DomainException.at("files", "deviation.tooManyFiles", Attachment.MOST_PER_REPORT);
        }
        FileKind kind = inspection.check(fileName, content, FileKind.COMMON);
        Attachment added = new Attachment(draft, fileName, kind, content.length, Checksum.of(content), clock.instant());
        attachments.add(added, content);
        return new AttachmentRow(
                added.getId(), added.getFileName(), added.getKind(), added.getBytes(), added.getAddedAt());
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public List<AttachmentRow> ofDraft(ReportEntry entry) {
        return attachments.rowsOfDraft(draft(entry).getId());
    }

    /** Takes a file away from the caller's open draft. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void remove(ReportEntry entry, long id) {
        Attachment attachment = attachments.find(id).orElseThrow(NotFoundException::new);
        if (!draft(entry).equals(attachment.getDraft())) {
            throw new NotAllowedException();
        }
        attachments.remove(attachment);
    }

    /** The files of a case, for the reporter and those who may read the case. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<AttachmentRow> ofCase(long deviationId) {
        rights.checkReporterOrReader(deviationId);
        return attachments.rowsOfCase(deviationId);
    }

    /** A file to open, for its reporter and those who may read the case; leaves a trace in the audit log. */
    @RolesAllowed(Roles.MEDARBETARE)
    public OpenFile open(long id) {
        Attachment attachment = attachments.find(id).orElseThrow(NotFoundException::new);
        if (attachment.getDeviation() != null) {
            Deviation deviation =
                    rights.checkReporterOrReader(attachment.getDeviation().getId());
            audit.record(AuditAction.DOWNLOAD, CaseRights.subject(deviation).part("attachment", id));
        } else if (!attachment.getAddedBy().getId().equals(user.employeeId())) {
            throw new NotAllowedException();
        }
        return new OpenFile(attachment.getFileName(), attachment.getKind(), attachments.content(id));
    }

    private ReportDraft draft(ReportEntry entry) {
        return drafts.find(user.employeeId(), entry).orElseThrow(NotFoundException::new);
    }
}
