package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.CheckQuestion;
import se.ledstjarnan.domain.routine.CheckQuestions;
import se.ledstjarnan.domain.routine.RoutineAccess;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The question on a document: written by those who write the document, asked of those who confirm having read it. */
@Stateless
@DenyAll
public class QuestionService {

    @Inject
    private CheckQuestions questions;

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private JpaReadings readings;

    @Inject
    private RoutineDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Clock clock;

    /** What a reader is asked: which answer is right is not told. */
    public record Asked(String question, List<String> answers) implements Serializable {

        public Asked {
            answers = List.copyOf(answers);
        }
    }

    /** The question on the version in force; null for none. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Asked asked(int number) {
        return readings.question(number).orElse(null);
    }

    /**
     * The caller has read the version; throws where it is no longer the one in force.
     *
     * @param answer to the question on it, from 0; a wrong one is explained at the field answer, and kept nowhere
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public void confirm(int number, int version, Integer answer) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored stored = reads.find(number, null, scope)
                .filter(found -> found.head().status() == RoutineStatus.IN_FORCE)
                .orElseThrow(NotFoundException::new);
        if (stored.head().version() != version) {
            throw new DomainException("routine.newVersionToRead");
        }
        questions.of(stored.id()).ifPresent(question -> question.demandRight(answer));
        readings.confirm(number, version, scope.employeeId(), clock.instant());
    }

    /** The question on the version being written, or else on the one in force. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public QuestionView open(int number) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored stored = written(number, scope);
        Optional<CheckQuestion> own = questions.of(stored.id());
        Optional<CheckQuestion> before = own.isPresent() || stored.head().version() == 1
                ? Optional.empty()
                : reads.find(number, stored.head().version() - 1, scope).flatMap(earlier -> questions.of(earlier.id()));
        return own.or(() -> before)
                .map(found -> new QuestionView(
                        number,
                        stored.head().version(),
                        stored.content().title(),
                        own.map(CheckQuestion::getVersion).orElse(null),
                        before.isPresent(),
                        found.getQuestion(),
                        found.getAnswers(),
                        found.getRight(),
                        found.getExplanation()))
                .orElseGet(() -> new QuestionView(
                        number,
                        stored.head().version(),
                        stored.content().title(),
                        null,
                        false,
                        null,
                        List.of(),
                        null,
                        null));
    }

    /** Keeps a question. @param stored what the writer saw; null where there was none */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void write(int number, int version, Long stored, CheckQuestion.Typed typed) {
        JpaRoutineReads.Stored document = same(number, version);
        CheckQuestion question = seen(document, stored);
        if (question == null) {
            questions.add(new CheckQuestion(document.id(), typed, clock.instant()));
        } else {
            question.write(typed, clock.instant());
        }
        work.flush();
        desk.noted(document, AuditAction.CHANGE, "question", document.id());
    }

    /** Takes the question away; the version is confirmed without one from now on. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void remove(int number, int version, Long stored) {
        JpaRoutineReads.Stored document = same(number, version);
        CheckQuestion question = seen(document, stored);
        if (question != null) {
            questions.remove(question);
            work.flush();
            desk.noted(document, AuditAction.CHANGE, "question", document.id());
        }
    }

    /** Null where there is none, and the writer saw none. */
    private CheckQuestion seen(JpaRoutineReads.Stored document, Long stored) {
        CheckQuestion question = questions.of(document.id()).orElse(null);
        if ((question == null) != (stored == null)) {
            throw new StaleDataException();
        }
        if (question != null) {
            question.checkVersion(stored);
        }
        return question;
    }

    private JpaRoutineReads.Stored same(int number, int version) {
        JpaRoutineReads.Stored document = written(number, user.scope());
        if (document.head().version() != version) {
            throw new StaleDataException();
        }
        return document;
    }

    private JpaRoutineReads.Stored written(int number, Scope scope) {
        JpaRoutineReads.Stored stored = reads.find(
                        number, reads.openVersion(number).orElse(null), scope)
                .filter(found -> found.head().status().isOpen() || found.head().status() == RoutineStatus.IN_FORCE)
                .orElseThrow(NotFoundException::new);
        if (!RoutineAccess.isAuthor(scope, stored.content().areas(), stored.unitIds())) {
            if (stored.head().from() == null) {
                throw new NotFoundException();
            }
            throw new NotAllowedException();
        }
        return stored;
    }
}
