package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.deviation.Categories;
import se.ledstjarnan.domain.deviation.CategoryChoice;
import se.ledstjarnan.domain.deviation.ScaleWord;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What there is to choose from today when a report is judged: the categories, and what the steps of the scales are called. */
@Stateless
@DenyAll
public class TriageChoiceService {

    @Inject
    private Categories categories;

    @Inject
    private CurrentUser user;

    /** The categories offered today, of both areas. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CategoryChoice> categories() {
        return categories.choices(user.scope().day());
    }

    /** What the steps of the two scales are called today. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<ScaleWord> words() {
        return categories.words(user.scope().day());
    }
}
