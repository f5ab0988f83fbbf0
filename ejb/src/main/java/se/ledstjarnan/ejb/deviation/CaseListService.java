package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.organisation.Roles;
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
    private JpaCaseChoices choices;

    @Inject
    private CaseLaw law;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    /** A page of the list in two statements, with the law's clocks; a page outside the list is taken as its nearest one. */
    @RolesAllowed(Roles.MEDARBETARE)
    public CaseListPage list(CaseFilter filter, CaseOrder order, int page) {
        CaseListPage found = lists.page(filter, order, page, user.scope(), targets(settings));
        return found.with(law.on(found.rows()));
    }

    /** Whether there is a case of this number that the caller may read. */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean has(String number) {
        return lists.has(number, user.scope());
    }

    /** False where the words are only signs, or such that stand in every text ("och", "att"). */
    @RolesAllowed(Roles.MEDARBETARE)
    public boolean isSearchable(String words) {
        return lists.isSearchable(words);
    }

    /** What the caller's list can be narrowed by. */
    @RolesAllowed(Roles.MEDARBETARE)
    public CaseChoices choices() {
        return choices.of(user.scope());
    }

    static CaseClock.Targets targets(Settings settings) {
        return new CaseClock.Targets(
                settings.number(SettingKey.FIRST_ACTION_TARGET_HOURS),
                settings.number(SettingKey.FEEDBACK_TARGET_DAYS),
                settings.number(SettingKey.INVESTIGATION_TARGET_DAYS));
    }
}
