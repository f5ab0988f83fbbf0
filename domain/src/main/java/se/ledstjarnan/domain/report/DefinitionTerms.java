package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * What a definition says besides its chapters. Cleaned when made; throws at the field that is wrong.
 *
 * @param about what the report is for
 * @param writers the roles that write in it
 * @param approvers the roles that each sign it
 * @param dueAfter days from the end of the period until it is to be approved
 * @param partName what the part with chapters of its own is called; null where nothing can be taken out on its own
 * @param byJob whether it is drafted by itself when the period has ended
 */
public record DefinitionTerms(
        String name,
        String about,
        PeriodKind periodKind,
        Set<Role> writers,
        Set<Role> approvers,
        Integer dueAfter,
        String partName,
        boolean byJob)
        implements Serializable {

    /** Who may write in reports, and sign them. */
    public static final Set<Role> AUTHORS = EnumSet.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF);

    private static final int ABOUT = 2_000;
    private static final int YEAR = 366;

    public DefinitionTerms {
        name = Text.required(name, Text.SHORT, "name");
        about = Text.required(about, ABOUT, "about");
        if (periodKind == null) {
            throw DomainException.at("periodKind", "shared.required");
        }
        writers = authors(writers, "writers");
        approvers = authors(approvers, "approvers");
        if (dueAfter == null || dueAfter < 1 || dueAfter > YEAR) {
            throw DomainException.at("dueAfter", "report.dueAfter");
        }
        partName = Text.optional(partName, Text.SHORT, "partName");
    }

    private static Set<Role> authors(Set<Role> roles, String field) {
        if (roles == null || roles.isEmpty() || !AUTHORS.containsAll(roles)) {
            throw DomainException.at(field, "report.rolesNeeded");
        }
        return Set.copyOf(roles);
    }
}
