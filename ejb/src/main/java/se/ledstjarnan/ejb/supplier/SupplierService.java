package se.ledstjarnan.ejb.supplier;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.People;

/** Shows suppliers: all of them to those who follow them up, an overview without texts and persons to the board. */
@Stateless
@DenyAll
public class SupplierService {

    /** Rows taken out, or shown to the board, at the most. */
    public static final int MOST = 1_000;

    @Inject
    private JpaSupplierLists lists;

    @Inject
    private JpaSupplierReads reads;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** A page of the list. */
    public record Page(List<SupplierRow> rows, int count, int page) {}

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public Page list(SupplierFilter filter) {
        JpaSupplierLists.Found found =
                lists.find(filter, user.scope().day(), (filter.page() - 1L) * SupplierFilter.PAGE, SupplierFilter.PAGE);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return list(new SupplierFilter(filter.state(), filter.text(), 1));
        }
        return new Page(found.rows(), found.count(), filter.page());
    }

    /** What the board sees to know that quality work is carried on at its suppliers. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<SupplierRow> overview() {
        SupplierFilter current = new SupplierFilter(SupplierFilter.State.CURRENT, "", 1);
        return lists.find(current, user.scope().day(), 0, MOST).rows();
    }

    /** Hands out the rows of the list, and leaves a trace of it in the log. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public void export(SupplierFilter filter, Consumer<List<SupplierRow>> taker) {
        JpaSupplierLists.Found found = lists.find(filter, user.scope().day(), 0, MOST);
        taker.accept(found.rows());
        audit.recordExport("supplier", found.ids());
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public SupplierView open(int number) {
        return reads.find(number, true).orElseThrow(NotFoundException::new);
    }

    /** What findings are graded by. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public List<GradeView> grades() {
        return reads.grades();
    }

    /** Who may be given a supplier's login: those whom the directory knows as suppliers. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS})
    public List<EmployeeName> loginChoices() {
        return people.peopleWith(Role.LEVERANTOR);
    }
}
