package se.ledstjarnan.ejb.supplier;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.supplier.SupplierAccess;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * How suppliers were graded, year by year, and what is missing of permits: a page and a document. The board is told grades and figures;
 * what the findings say is for those who follow suppliers up.
 */
@Stateless
@DenyAll
public class SupplierGradeService {

    @Inject
    private JpaSupplierGrades reads;

    @Inject
    private GradePaper papers;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public SupplierGrades grades() {
        return reads.find(user.scope().day(), SupplierAccess.followsUp(user.scope()));
    }

    /** The same without the words of any finding, as PDF/A and PDF/UA. One entry of the log. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.MAS, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public byte[] paper() {
        SupplierGrades grades = reads.find(user.scope().day(), false);
        audit.recordExport(
                "supplier-grade",
                grades.rows().stream().map(row -> (long) row.number()).toList());
        return papers.print(grades, user.scope().day());
    }
}
