package se.ledstjarnan.ejb.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.DefinitionStatus;
import se.ledstjarnan.domain.report.PeriodKind;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.EnumList;

/**
 * An edition of a definition in a list.
 *
 * @param switchedBy the setting by which a municipality has such reports; null where every one has
 * @param drafters names of the roles that draft by it, with commas between
 */
public record DefinitionRow(
        Long id,
        String code,
        int edition,
        String name,
        String about,
        PeriodKind periodKind,
        SettingKey switchedBy,
        String drafters,
        DefinitionStatus status,
        Long chapters,
        Instant changedAt)
        implements Serializable {

    /** Whether somebody with those roles drafts by it. */
    public boolean isDraftedBy(Set<Role> roles) {
        return EnumList.split(Role.class, drafters).stream().anyMatch(roles::contains);
    }
}
