package se.ledstjarnan.ejb.measure;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.DeviationProcess;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.measure.MeasureAccess;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.deviation.CaseView;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows measures: one list whatever they came from, one measure, and those of a case. */
@Stateless
@DenyAll
public class MeasureReadService {

    /** One more than the start page shows, so that it can say that there are more. */
    private static final int MOST_TASKS = 13;

    @Inject
    private JpaMeasureReads reads;

    @Inject
    private MeasureDesk desk;

    @Inject
    private MeasureTrail trail;

    @Inject
    private ChangedDocuments documents;

    @Inject
    private CurrentUser user;

    /** A page of the list; one outside the list is taken as its nearest. */
    @RolesAllowed(Roles.MEDARBETARE)
    public MeasureListPage list(MeasureFilter filter, MeasureOrder order) {
        Scope scope = user.scope();
        int asked = Math.max(1, Math.min(filter.page(), MeasureListPage.LAST));
        int most = MeasureListPage.countedTo(asked);
        int count = reads.count(filter, scope, most);
        int page = Math.min(asked, MeasureListPage.pages(count));
        return new MeasureListPage(reads.rows(filter, order, scope, page), count, most, page);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public MeasureView view(long id) {
        MeasureDesk.Open open = desk.forReading(id);
        trail.read(open.measure());
        return MeasureView.of(open, documents.of(id));
    }

    /** The titles of those measures that the caller may see. */
    @RolesAllowed(Roles.MEDARBETARE)
    public Map<Long, String> titles(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : reads.titles(ids, user.scope());
    }

    /** The caller's own measures that want something within a month, for the start page. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<MeasureTask> tasks() {
        Scope scope = user.scope();
        return reads.tasks(scope.employeeId(), scope.day().plusMonths(1), MOST_TASKS);
    }

    /** The measures of a deviation that its page has opened, which therefore is not loaded again. */
    @RolesAllowed(Roles.MEDARBETARE)
    public MeasuresOfCase ofCase(CaseView opened) {
        Scope scope = user.scope();
        DeviationStatus status = opened.head().status();
        Set<CaseActor> as = opened.standing().actors();
        checkReader(as);
        return new MeasuresOfCase(
                MeasureOrigin.DEVIATION,
                opened.head().number(),
                reads.ofCase(opened.head().id(), scope),
                DeviationProcess.find(DeviationAction.ADD_MEASURE, status, as).isPresent(),
                status.isOpen() && MeasureAccess.mayDecide(MeasureReach.ADMINISTRATION, scope, as));
    }

    /** The measures of a case of another kind, found by its feature. */
    @RolesAllowed(Roles.MEDARBETARE)
    public MeasuresOfCase ofCase(MeasureCases.Found found) {
        Scope scope = user.scope();
        checkReader(found.as());
        return new MeasuresOfCase(
                found.source().origin(),
                found.source().number(),
                reads.ofCase(found.source().id(), scope),
                found.open() && MeasureAccess.mayDecide(MeasureReach.UNIT, scope, found.as()),
                found.open() && MeasureAccess.mayDecide(MeasureReach.ADMINISTRATION, scope, found.as()));
    }

    private static void checkReader(Set<CaseActor> as) {
        if (!CaseAccess.mayReadWhole(as)) {
            throw new NotFoundException();
        }
    }
}
