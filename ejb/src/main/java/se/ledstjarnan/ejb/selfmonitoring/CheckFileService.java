package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckRound;
import se.ledstjarnan.domain.selfmonitoring.Checks;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.file.FileStore;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What was seen at a check: files of whoever leads it, until it is signed; and all of it on paper. */
@Stateless
@DenyAll
public class CheckFileService {

    @Inject
    private Checks checks;

    @Inject
    private JpaCheckReads reads;

    @Inject
    private FileStore files;

    @Inject
    private Employees employees;

    @Inject
    private CheckPaper papers;

    @Inject
    private CurrentUser user;

    @Inject
    private CheckTrail trail;

    /** Throws at the field files where the file cannot be taken in. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void add(int number, String fileName, byte[] content) {
        CheckRound round = led(number);
        files.add(FileSubject.CHECK, round.getId(), fileName, content, employees.get(user.employeeId()));
        trail.stored(round, AuditAction.ADD);
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void remove(int number, long fileId) {
        CheckRound round = led(number);
        if (files.subjectOf(fileId, FileSubject.CHECK) != round.getId()) {
            throw new NotFoundException();
        }
        files.remove(fileId, FileSubject.CHECK);
        trail.stored(round, AuditAction.CHANGE);
    }

    /** A file to save, for whoever leads the check and for the manager of the unit; leaves a trace in the log. */
    @RolesAllowed(Roles.MEDARBETARE)
    public OpenFile file(int number, long fileId) {
        if (view(number).files().stream().noneMatch(each -> each.id() == fileId)) {
            throw new NotFoundException();
        }
        trail.handedOut(checks.find(number).orElseThrow(NotFoundException::new), fileId);
        return files.open(fileId, FileSubject.CHECK);
    }

    /** The check as PDF/A: what the reader sees of it. */
    @RolesAllowed(Roles.MEDARBETARE)
    public byte[] paper(int number) {
        Scope scope = user.scope();
        return papers.print(view(number), scope.day());
    }

    private RoundView view(int number) {
        return reads.find(number, user.scope()).orElseThrow(NotFoundException::new);
    }

    private CheckRound led(int number) {
        if (!view(number).leads()) {
            throw new NotAllowedException();
        }
        CheckRound round = checks.hold(number).orElseThrow(NotFoundException::new);
        round.demandOngoing();
        return round;
    }
}
