package se.ledstjarnan.web.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.supplier.FindingStatus;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.supplier.OwnSupplierService;
import se.ledstjarnan.ejb.supplier.SupplierView;
import se.ledstjarnan.web.shared.MenuCount;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Waiting;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Suppliers of which something is to be done; and to a supplier, what it is to do itself. */
@ApplicationScoped
public class SuppliersWaiting implements Waiting, MenuCount {

    @Inject
    private WaitingCounts counts;

    @Inject
    private CurrentUser user;

    @Inject
    private OwnSupplierService own;

    @Inject
    private Say say;

    @Override
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        int waiting = counts.of(WaitingKind.SUPPLIERS);
        if (waiting > 0) {
            tasks.add(new Task(
                    null,
                    SupplierTable.PAGE + "?state=attention",
                    Texts.of("supplier.waiting"),
                    Texts.of("supplier.waiting.count", waiting),
                    null,
                    null));
        }
        if (user.hasRole(Role.LEVERANTOR)) {
            own.mine().ifPresent(view -> addOwn(tasks, view));
        }
        return tasks;
    }

    private void addOwn(List<Task> tasks, SupplierView view) {
        boolean said = view.confirmations().stream()
                .anyMatch(each -> each.year() == say.today().getYear());
        if (view.head().confirmationDue() != null && !said) {
            tasks.add(new Task(
                    view.head().confirmationDue(),
                    "/supplier/confirm.xhtml",
                    Texts.of("supplier.waiting.confirm"),
                    view.head().name(),
                    null,
                    null));
        }
        view.visits().stream()
                .flatMap(visit -> visit.findings().stream())
                .filter(finding -> finding.status() == FindingStatus.OPEN)
                .forEach(finding -> tasks.add(new Task(
                        finding.due(),
                        "/supplier/mine.xhtml?item=" + finding.id(),
                        Texts.of("supplier.waiting.mend"),
                        finding.text(),
                        null,
                        null)));
    }

    @Override
    public String page() {
        return "/supplier/suppliers";
    }

    @Override
    public Count count() {
        int waiting = counts.of(WaitingKind.SUPPLIERS);
        return waiting == 0 ? null : new Count(waiting, "active", Texts.of("supplier.count.waiting"));
    }
}
