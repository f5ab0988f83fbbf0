package se.ledstjarnan.ejb.survey;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.survey.SurveyAccess;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.file.FileStore;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows surveys: all to those who keep the register, to others those that they answer for or give a part to. */
@Stateless
@DenyAll
public class SurveyService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    @Inject
    private JpaSurveyReads reads;

    @Inject
    private FileStore files;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** A page of the list. */
    public record Page(List<SurveyRow> rows, int count, int page) {}

    @RolesAllowed(Roles.MEDARBETARE)
    public Page list(SurveyFilter filter) {
        JpaSurveyReads.Found found =
                reads.find(filter, user.scope(), (filter.page() - 1L) * SurveyFilter.PAGE, SurveyFilter.PAGE);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return list(new SurveyFilter(filter.state(), filter.kind(), filter.text(), 1));
        }
        return new Page(found.rows(), found.count(), filter.page());
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public SurveyView open(long id) {
        return reads.find(id, user.scope()).orElseThrow(NotFoundException::new);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public boolean keeps() {
        return SurveyAccess.keeps(user.scope());
    }

    /** A file to save; leaves a trace in the log. */
    @RolesAllowed(Roles.MEDARBETARE)
    public OpenFile file(long fileId) {
        long id = open(files.subjectOf(fileId, FileSubject.SURVEY)).head().id();
        audit.record(AuditAction.DOWNLOAD, SurveyWorkService.subject(id).part("file", fileId));
        return files.open(fileId, FileSubject.SURVEY);
    }
}
