package se.ledstjarnan.ejb.review;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.review.ReviewAccess;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows reports to those who keep them, and to the managers whom they concern. */
@Stateless
@DenyAll
public class ReviewService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    @Inject
    private JpaReviewReads reads;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** A page of the list. @param units those that it can be narrowed to; @param writes whether the reader keeps reports */
    public record Page(List<ReviewRow> rows, int count, int page, List<NamedChoice> units, boolean writes) {}

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public Page list(ReviewFilter filter) {
        Scope scope = user.scope();
        JpaReviewReads.Found found = reads.find(filter, scope, MOST, ReviewFilter.PAGE);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return list(filter.first());
        }
        boolean writes = !ReviewAccess.kept(scope).isEmpty();
        return new Page(found.rows(), found.count(), filter.page(), found.units(), writes);
    }

    /** The first thousand of the whole list, to be taken out; leaves a trace in the log. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void export(ReviewFilter filter, Consumer<List<ReviewRow>> taker) {
        JpaReviewReads.Found found = reads.find(filter.first(), user.scope(), MOST, MOST - 1);
        taker.accept(found.rows());
        audit.recordExport("review", found.ids());
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public ReviewView open(int number) {
        return reads.find(number, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** Whether there is one of that number that the caller may open; for the search, which everybody has. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean isFound(int number) {
        Optional<ReviewView> found = reads.find(number, user.scope());
        return found.isPresent();
    }

    /** What the form offers. @param number of the report being changed; null for a new one */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public ReviewChoices choices(Integer number) {
        return reads.choices(number == null ? 0 : number, user.scope());
    }
}
