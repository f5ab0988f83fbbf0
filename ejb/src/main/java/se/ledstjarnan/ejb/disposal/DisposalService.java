package se.ledstjarnan.ejb.disposal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.disposal.DisposalList;
import se.ledstjarnan.domain.disposal.DisposalLists;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;

/** Shows lists of cases to remove, and the protocols of what was removed. */
@Stateless
@DenyAll
public class DisposalService {

    /** Cases of a list on a page. */
    public static final int PAGE = 50;

    @Inject
    private DisposalLists lists;

    @Inject
    private JpaDisposalReads reads;

    @Inject
    private Audit audit;

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public List<DisposalRow> all() {
        return reads.rows();
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public DisposalView open(int number) {
        DisposalList list = get(number);
        return view(list, reads.classes(list.getId()));
    }

    /** A page of its cases, after that one; 0 for the first. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public DisposalView.Items items(int number, ItemChoice which, long after) {
        List<DisposalView.Item> found = reads.items(get(number).getId(), which, after, PAGE + 1);
        boolean more = found.size() > PAGE;
        return new DisposalView.Items(more ? found.subList(0, PAGE) : found, more);
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public byte[] protocol(int number) {
        DisposalList list = get(number);
        byte[] pdf = lists.protocol(list).orElseThrow(NotFoundException::new);
        audit.record(AuditAction.DOWNLOAD, "disposal-list", list.getId(), null);
        return pdf;
    }

    static DisposalView view(DisposalList list, List<DisposalView.OfClass> classes) {
        return new DisposalView(
                list.getNumber(),
                list.getVersion(),
                list.getUntilDay(),
                list.getStatus(),
                hand(list.getMadeBy().orElse(null), list.getMadeAt()),
                hand(list.getProposedBy(), list.getProposedAt()),
                list.getProposedBy() == null ? null : list.getProposedBy().getId(),
                hand(list.getDecidedBy(), list.getDecidedAt()),
                list.getDecisionWords(),
                list.getDoneAt(),
                classes,
                classes.stream()
                        .map(DisposalView.OfClass::counts)
                        .reduce(new DisposalView.Counts(0, 0, 0, 0, 0), DisposalService::sum));
    }

    private static DisposalView.Hand hand(Employee by, Instant at) {
        return at == null ? null : new DisposalView.Hand(by == null ? null : by.getName(), at);
    }

    private static DisposalView.Counts sum(DisposalView.Counts one, DisposalView.Counts other) {
        return new DisposalView.Counts(
                one.all() + other.all(),
                one.removable() + other.removable(),
                one.hindered() + other.hindered(),
                one.leftOut() + other.leftOut(),
                one.removed() + other.removed());
    }

    private DisposalList get(int number) {
        return lists.find(number).orElseThrow(NotFoundException::new);
    }
}
