package se.ledstjarnan.ejb.allotment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows means: managers those of their units, those who lead, follow up and decide all. */
@Stateless
@DenyAll
public class AllotmentService {

    @Inject
    private JpaAllotmentReads reads;

    @Inject
    private JpaQuality quality;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @RolesAllowed({
        Roles.ENHETSCHEF,
        Roles.KVALITETSSAMORDNARE,
        Roles.MAS,
        Roles.SOCIALCHEF,
        Roles.NAMND,
        Roles.NAMNDSEKRETERARE
    })
    public AllotmentYear year(int year) {
        return reads.year(year, user.scope());
    }

    /** Cost beside quality. */
    @RolesAllowed({
        Roles.ENHETSCHEF,
        Roles.KVALITETSSAMORDNARE,
        Roles.MAS,
        Roles.SOCIALCHEF,
        Roles.NAMND,
        Roles.NAMNDSEKRETERARE
    })
    public List<QualityRow> quality(int year) {
        return quality.year(year, user.scope());
    }

    @RolesAllowed(Roles.SOCIALCHEF)
    public AllotmentRow row(long id) {
        return reads.row(id, user.scope()).orElseThrow(NotFoundException::new);
    }

    @RolesAllowed(Roles.SOCIALCHEF)
    public AllotmentChoices choices() {
        return reads.choices(user.scope());
    }

    /** The year's means to be taken out. One entry of the log. */
    @RolesAllowed({
        Roles.ENHETSCHEF,
        Roles.KVALITETSSAMORDNARE,
        Roles.MAS,
        Roles.SOCIALCHEF,
        Roles.NAMND,
        Roles.NAMNDSEKRETERARE
    })
    public List<AllotmentRow> export(int year) {
        List<AllotmentRow> rows = reads.year(year, user.scope()).rows();
        audit.recordExport("allotment", rows.stream().map(AllotmentRow::id).toList());
        return rows;
    }
}
