package se.ledstjarnan.ejb.review;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.review.ExternalReview;
import se.ledstjarnan.domain.review.Reviews;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.file.FileStore;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The report itself and what belongs to it, as files, until the work with it is over. */
@Stateless
@DenyAll
public class ReviewFileService {

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewDesk desk;

    @Inject
    private JpaReviewReads reads;

    @Inject
    private FileStore files;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private ReviewTrail trail;

    /** Throws at the field files where the file cannot be taken in. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void add(int number, String fileName, byte[] content) {
        ExternalReview review = open(number);
        files.add(FileSubject.REVIEW, review.getId(), fileName, content, employees.get(user.employeeId()));
        trail.stored(review, AuditAction.ADD);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void remove(int number, long fileId) {
        ExternalReview review = open(number);
        if (files.subjectOf(fileId, FileSubject.REVIEW) != review.getId()) {
            throw new NotFoundException();
        }
        files.remove(fileId, FileSubject.REVIEW);
        trail.stored(review, AuditAction.CHANGE);
    }

    /** A file to save, for whoever reads the report; leaves a trace in the log. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public OpenFile file(int number, long fileId) {
        ReviewView view = reads.find(number, user.scope()).orElseThrow(NotFoundException::new);
        if (view.files().stream().noneMatch(each -> each.id() == fileId)) {
            throw new NotFoundException();
        }
        trail.handedOut(reviews.find(number).orElseThrow(NotFoundException::new), fileId);
        return files.open(fileId, FileSubject.REVIEW);
    }

    private ExternalReview open(int number) {
        ExternalReview review = desk.kept(number);
        review.demandOpen();
        return review;
    }
}
