package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.Actor;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.Deviations;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The reporter follows the own reports, adds to them and completes what was sent back. Nobody else's are reached from here. */
@Stateless
@DenyAll
public class MyReportsService {

    private static final int MOST_WAITING = 10;

    @Inject
    private JpaMyReports reports;

    @Inject
    private CaseRights rights;

    @Inject
    private Deviations deviations;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseTrail trail;

    @Inject
    private Foresight foresight;

    /** A page of the caller's own reports; one outside the list is taken as its nearest. */
    @RolesAllowed(Roles.MEDARBETARE)
    public MyReportListPage list(MyReportFilter filter) {
        long me = user.employeeId();
        int asked = Math.max(1, Math.min(filter.page(), MyReportListPage.LAST));
        int most = MyReportListPage.countedTo(asked);
        int count = reports.count(filter, me, most);
        int page = Math.min(asked, MyReportListPage.pages(count));
        return new MyReportListPage(reports.rows(filter, me, page), count, most, page);
    }

    /** Those that wait for completion by the caller, at most ten. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<MyReportRow> returned() {
        return reports.returned(user.employeeId(), MOST_WAITING);
    }

    /** One of the caller's own reports; throws NotFoundException for any other. */
    @RolesAllowed(Roles.MEDARBETARE)
    public MyReport read(String number) {
        Deviation deviation = rights.own(number);
        trail.read(deviation);
        return reports.view(deviation);
    }

    /** Adds words beside the original; from the version that was seen. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void add(CaseRef ref, String text) {
        CaseDesk.Open open = forChange(ref);
        deviations.add(open.deviation().addAddendum(text, open.actor(), open.now()));
        finish(open, DeviationAction.ADD_ADDENDUM, CaseMail.ADDED);
    }

    /** Gives what was asked for; the case waits for its receiver again. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void complete(CaseRef ref, String text) {
        CaseDesk.Open open = forChange(ref);
        deviations.add(open.deviation().complete(text, open.actor(), open.now()));
        finish(open, DeviationAction.COMPLETE, CaseMail.COMPLETED);
    }

    /** Acts as the reporter only, whatever else the person is to the case. */
    private CaseDesk.Open forChange(CaseRef ref) {
        Deviation deviation = rights.ownForChange(ref.number());
        deviation.checkVersion(ref.version());
        CaseDesk.Open open = rights.open(deviation);
        Actor reporter = new Actor(open.actor().employee(), Set.of(CaseActor.REPORTER));
        return new CaseDesk.Open(deviation, reporter, open.scope(), open.now());
    }

    private void finish(CaseDesk.Open open, DeviationAction action, CaseMail mail) {
        trail.changed(open, action);
        Deviation deviation = open.deviation();
        List<Long> told = deviation.getHandler() == null
                ? trail.ids(foresight.receivers(deviation, open.scope().day()))
                : List.of(deviation.getHandler().getId());
        trail.tell(open, mail, told);
    }
}
