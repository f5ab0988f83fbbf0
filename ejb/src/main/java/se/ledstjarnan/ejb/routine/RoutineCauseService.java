package se.ledstjarnan.ejb.routine;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.RoutineAccess;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureView;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * What is found changes how the work is done (SOSFS 2011:9 5 kap. 8 §): from a measure one begins a new version of a document, and the
 * chain can be followed both ways by those who may see the measure. Others learn no more than that there was one.
 */
@Stateless
@DenyAll
public class RoutineCauseService {

    /** Documents shown to choose among. */
    public static final int MOST = 25;

    private static final int LONGEST_SEARCH = 100;

    @Inject
    private MeasureReadService measures;

    @Inject
    private JpaRoutineCauses causes;

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private RoutineDrafts drafts;

    @Inject
    private RoutineDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** A document that may be changed. @param begun whether a draft is there already */
    public record Choice(int number, String title, RoutineKind kind, boolean begun) implements Serializable {}

    /** A measure and the documents that the caller may change because of it. */
    public record Choices(long measureId, String measure, List<Choice> documents) implements Serializable {

        public Choices {
            documents = List.copyOf(documents);
        }
    }

    /** A measure behind a version, to those who may see it. */
    public record Cause(long measureId, String title) implements Serializable {}

    /** @param text words to find the document by; empty for the first ones by title */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public Choices choices(long measureId, String text) {
        MeasureView measure = acted(measureId);
        String words = Text.optional(text, LONGEST_SEARCH, "text");
        return new Choices(measureId, measure.title(), causes.choices(words == null ? "" : words, user.scope(), MOST));
    }

    /** The measure changes the document: in the draft that is written, or in a new one. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public void change(long measureId, int number) {
        acted(measureId);
        Scope scope = user.scope();
        int draft = drafts.draftOf(number);
        causes.add(number, draft, measureId, scope.employeeId(), clock.instant());
        JpaRoutineReads.Stored stored = reads.find(number, draft, scope).orElseThrow(NotFoundException::new);
        desk.noted(stored, AuditAction.ADD, "measure", measureId);
    }

    /** The measures behind a version being written, as far as the one who writes it may see them. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.ENHETSCHEF})
    public List<Cause> behind(int number, int version) {
        Scope scope = user.scope();
        JpaRoutineReads.Stored stored = reads.find(number, version, scope).orElseThrow(NotFoundException::new);
        if (!RoutineAccess.isAuthor(scope, stored.content().areas(), stored.unitIds())) {
            throw new NotAllowedException();
        }
        List<Long> ids = causes.measures(number, version);
        Map<Long, String> titles = measures.titles(ids);
        return ids.stream()
                .filter(titles::containsKey)
                .map(id -> new Cause(id, titles.get(id)))
                .toList();
    }

    private MeasureView acted(long measureId) {
        MeasureView measure = measures.view(measureId);
        if (!measure.mayChangeDocuments()) {
            throw new NotAllowedException();
        }
        return measure;
    }
}
