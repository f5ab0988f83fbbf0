package se.ledstjarnan.ejb.pattern;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * What is unusual this month, for start pages: found in the night, and asked for by one statement every ten minutes. Those who lead or oversee are
 * led on to the cases; all others are told in words that a category is unusual where they work, or in the whole, and only where there are so many
 * that nobody can be pointed at.
 */
@Stateless
@DenyAll
public class UnusualService {

    private static final int SHOWN = 3;

    @Inject
    private JpaUnusual reads;

    @Inject
    private RememberedUnusual remembered;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    /** @param opens whether the reader may open them; else they are told in words alone */
    public record Unusual(List<FindingRow> rows, boolean opens) {}

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Unusual unusual() {
        Scope scope = user.scope();
        boolean opens = scope.has(Role.SOCIALCHEF)
                || scope.has(Role.MAS)
                || scope.has(Role.KVALITETSSAMORDNARE)
                || scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
        return remembered.of(
                scope,
                () -> new Unusual(
                        opens
                                ? reads.of(scope, SHOWN)
                                : reads.safe(scope, settings.number(SettingKey.SMALL_CELL_THRESHOLD), SHOWN),
                        opens));
    }
}
