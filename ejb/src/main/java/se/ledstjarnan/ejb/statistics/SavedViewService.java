package se.ledstjarnan.ejb.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.statistics.SavedView;
import se.ledstjarnan.domain.statistics.SavedViews;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Keeps what people ask of the figures, by names of their own. */
@Stateless
@DenyAll
public class SavedViewService {

    @Inject
    private SavedViews views;

    @Inject
    private JpaSavedViews reads;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** One's own and those that others share. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<SavedViewRow> views() {
        return reads.rows(user.employeeId());
    }

    /** Saves it; one of one's own with the same name asks this from now on. Throws at the field name. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void save(String name, String address, boolean shared) {
        long me = user.employeeId();
        SavedView view = new SavedView(employees.get(me), name, address, shared, clock.instant());
        views.of(me, view.getName())
                .ifPresentOrElse(known -> known.replace(address, shared, clock.instant()), () -> views.add(view));
    }

    /** Only one's own. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void remove(long id) {
        SavedView view = views.get(id).orElseThrow(NotFoundException::new);
        if (!view.isOf(user.employeeId())) {
            throw new NotAllowedException();
        }
        views.remove(view);
    }
}
