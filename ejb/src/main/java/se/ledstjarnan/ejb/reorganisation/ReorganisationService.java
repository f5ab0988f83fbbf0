package se.ledstjarnan.ejb.reorganisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.reorganisation.Reorganisation;
import se.ledstjarnan.domain.reorganisation.ReorganisationStatus;
import se.ledstjarnan.domain.reorganisation.Reorganisations;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Shows reorganisations, and tries those that are planned. Numbers only: nothing of what a case says. */
@Stateless
@DenyAll
public class ReorganisationService {

    @Inject
    private Reorganisations reorganisations;

    @Inject
    private JpaReorganisations reads;

    @Inject
    private Trying trying;

    @Inject
    private CarryingOut carrying;

    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public List<ReorganisationRow> all() {
        return reads.rows();
    }

    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public ReorganisationView open(long id) {
        return ReorganisationView.of(get(id));
    }

    /** What would happen; null where it is not planned any more. */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public Preview preview(long id) {
        Reorganisation stored = get(id);
        return stored.getStatus() == ReorganisationStatus.PLANNED ? trying.preview(stored) : null;
    }

    /** What has happened since it was done, by kind, which hinders that it is undone; empty where it can be. */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public Map<String, Long> happened(long id) {
        Reorganisation stored = get(id);
        return stored.getStatus() == ReorganisationStatus.DONE ? carrying.happened(stored) : Map.of();
    }

    private Reorganisation get(long id) {
        return reorganisations.find(id).orElseThrow(NotFoundException::new);
    }
}
