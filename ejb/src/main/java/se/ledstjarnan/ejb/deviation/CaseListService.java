package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.deviation.Categories;
import se.ledstjarnan.domain.deviation.CategoryChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * One list of cases. Anyone may ask, since any employee can be asked to contribute; whose rows come is decided by {@link CaseScope}
 * in every query.
 */
@Stateless
@DenyAll
public class CaseListService {

    @Inject
    private JpaCaseLists lists;

    @Inject
    private Categories categories;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    /** A page of the list: one count and one query for the rows; a page outside the list is taken as its nearest one. */
    @RolesAllowed(Roles.MEDARBETARE)
    public CaseListPage list(CaseFilter filter) {
        Scope scope = user.scope();
        int count = lists.count(filter, scope);
        int last = Math.max(1, (count + CaseFilter.PAGE - 1) / CaseFilter.PAGE);
        int page = Math.max(1, Math.min(filter.page(), last));
        return new CaseListPage(lists.rows(filter, scope, targets(settings), page), count, page);
    }

    /** The units whose cases the reader may read. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CaseChoice> units() {
        return lists.units(user.scope());
    }

    /** The main categories in use today. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CategoryChoice> categories() {
        return categories.choices(user.scope().day()).stream()
                .filter(category -> category.parentId() == null)
                .toList();
    }

    /** Those who handle open cases that the reader may read. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<CaseChoice> handlers() {
        return lists.handlers(user.scope());
    }

    static CaseClock.Targets targets(Settings settings) {
        return new CaseClock.Targets(
                settings.number(SettingKey.FIRST_ACTION_TARGET_HOURS),
                settings.number(SettingKey.FEEDBACK_TARGET_DAYS),
                settings.number(SettingKey.INVESTIGATION_TARGET_DAYS));
    }
}
