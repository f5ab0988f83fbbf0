package se.ledstjarnan.ejb.survey;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.domain.survey.Survey;
import se.ledstjarnan.domain.survey.SurveyAccess;
import se.ledstjarnan.domain.survey.SurveyContent;
import se.ledstjarnan.domain.survey.Surveys;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.file.FileStore;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Registers surveys, asks for parts, and keeps the answer and its results. */
@Stateless
@DenyAll
public class SurveyWorkService {

    @Inject
    private Surveys surveys;

    @Inject
    private Employees employees;

    @Inject
    private FileStore files;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Gives the id of the new survey. @param before an earlier round of the same survey; null for the first */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public long begin(SurveyContent content, Long responsible, Long before) {
        int series = before == null
                ? surveys.nextSeries()
                : surveys.find(before).orElseThrow(NotFoundException::new).getSeries();
        Survey survey =
                new Survey(series, content, person(responsible), user.scope().day());
        surveys.add(survey);
        stored(survey, AuditAction.CREATE);
        return survey.getId();
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void write(SurveyRef ref, SurveyContent content, Long responsible) {
        Survey survey = load(ref);
        survey.write(content, person(responsible), user.scope().day());
        stored(survey, AuditAction.CHANGE);
    }

    /** Asks somebody for a part. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void ask(SurveyRef ref, Long person, String what, LocalDate by) {
        Survey survey = led(ref);
        survey.ask(person(person), what, by);
        stored(survey, AuditAction.ACCESS);
    }

    /** The caller gives the part that was asked for. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void give(SurveyRef ref, long partId, String words) {
        Survey survey = surveys.find(ref.id()).orElseThrow(NotFoundException::new);
        survey.give(partId, words, employees.get(user.employeeId()), clock.instant());
        stored(survey, AuditAction.ADD);
    }

    /** The answer has been sent. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void answer(SurveyRef ref, String words) {
        Survey survey = led(ref);
        survey.answer(words, employees.get(user.employeeId()), clock.instant());
        stored(survey, AuditAction.STEP);
    }

    /** Keeps a figure that it gave. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void keep(SurveyRef ref, String name, BigDecimal value, String unit) {
        Survey survey = led(ref);
        survey.keep(name, value, unit);
        stored(survey, AuditAction.ADD);
    }

    /** Throws at the field files where the file cannot be taken in. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void addFile(long id, String fileName, byte[] content) {
        Survey survey = led(surveys.find(id).orElseThrow(NotFoundException::new), user.scope());
        files.add(FileSubject.SURVEY, id, fileName, content, employees.get(user.employeeId()));
        stored(survey, AuditAction.ADD);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void removeFile(long fileId) {
        long id = files.subjectOf(fileId, FileSubject.SURVEY);
        Survey survey = led(surveys.find(id).orElseThrow(NotFoundException::new), user.scope());
        files.remove(fileId, FileSubject.SURVEY);
        stored(survey, AuditAction.CHANGE);
    }

    private Survey load(SurveyRef ref) {
        Survey survey = surveys.find(ref.id()).orElseThrow(NotFoundException::new);
        survey.checkVersion(ref.version());
        return survey;
    }

    private Survey led(SurveyRef ref) {
        // Asked before the survey is read: a question to the database in between would raise its version.
        Scope scope = user.scope();
        Survey survey = led(surveys.find(ref.id()).orElseThrow(NotFoundException::new), scope);
        survey.checkVersion(ref.version());
        return survey;
    }

    /** Whoever gives a part sees the survey and is refused; to all others it does not exist. */
    private static Survey led(Survey survey, Scope scope) {
        if (SurveyAccess.leads(survey.getResponsible().getId(), scope)) {
            return survey;
        }
        boolean asked = survey.getParts().stream()
                .anyMatch(part -> part.getPerson().getId().equals(scope.employeeId()));
        if (asked) {
            throw new NotAllowedException();
        }
        throw new NotFoundException();
    }

    private Employee person(Long id) {
        return id == null ? null : employees.get(id);
    }

    static AuditSubject subject(long id) {
        return AuditSubject.of("survey", id, null, null);
    }

    private void stored(Survey survey, AuditAction action) {
        work.flush();
        audit.record(action, subject(survey.getId()));
    }
}
