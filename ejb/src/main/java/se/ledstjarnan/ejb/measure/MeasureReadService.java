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
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.DeviationProcess;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.measure.MeasureAccess;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows measures: one list whatever they came from, one measure, and those of a case. */
@Stateless
@DenyAll
public class MeasureReadService {

    private static final int MOST_TASKS = 12;

    @Inject
    private JpaMeasureReads reads;

    @Inject
    private MeasureDesk desk;

    @Inject
    private MeasureTrail trail;

    @Inject
    private ChangedDocuments documents;

    @Inject
    private Deviations deviations;

    @Inject
    private OtherCases others;

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

    /** The measures of a case, for its page. */
    @RolesAllowed(Roles.MEDARBETARE)
    public MeasuresOfCase ofCase(String number) {
        Scope scope = user.scope();
        if (others.isNumber(number)) {
            return ofCase(others.find(number, scope).orElseThrow(NotFoundException::new), scope);
        }
        Deviation deviation = deviations.findByNumber(number).orElseThrow(NotFoundException::new);
        Set<CaseActor> ofCase = MeasureDesk.ofCase(deviation, scope);
        if (!CaseAccess.mayReadWhole(ofCase)) {
            throw new NotFoundException();
        }
        boolean forUnit = DeviationProcess.find(DeviationAction.ADD_MEASURE, deviation.getStatus(), ofCase)
                .isPresent();
        boolean forAll =
                deviation.getStatus().isOpen() && MeasureAccess.mayDecide(MeasureReach.ADMINISTRATION, scope, ofCase);
        return new MeasuresOfCase(
                MeasureOrigin.DEVIATION, deviation.getNumber(), reads.ofCase(deviation.getId()), forUnit, forAll);
    }

    private MeasuresOfCase ofCase(MeasureCases.Found found, Scope scope) {
        if (!CaseAccess.mayReadWhole(found.as())) {
            throw new NotFoundException();
        }
        return new MeasuresOfCase(
                found.source().origin(),
                found.source().number(),
                reads.ofCase(found.source().id()),
                found.open() && MeasureAccess.mayDecide(MeasureReach.UNIT, scope, found.as()),
                found.open() && MeasureAccess.mayDecide(MeasureReach.ADMINISTRATION, scope, found.as()));
    }
}
