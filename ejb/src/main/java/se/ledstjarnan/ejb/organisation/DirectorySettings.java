package se.ledstjarnan.ejb.organisation;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Where the directory is and how its groups are found, as the server's realm has it; in {@code ledstjarnan.ldap-*}.
 *
 * @param url such as {@code ldaps://ad.example:636}
 * @param people the branch with the people
 * @param groups the branch with the groups, one per role
 * @param userFilter with {@code %s} for the user name
 * @param groupFilter with {@code %d} for the person's distinguished name, and {@code %s} for the user name
 * @param groupName the attribute that holds the name of a group
 * @param bindDn who searches; empty for anonymous
 * @param password of the one who searches
 */
record DirectorySettings(
        String url,
        String people,
        String groups,
        String userFilter,
        String groupFilter,
        String groupName,
        Optional<String> bindDn,
        Optional<String> password) {

    /** Empty where no directory is told. */
    static Optional<DirectorySettings> of(Config config) {
        return config.getOptionalValue("ledstjarnan.ldap-url", String.class)
                .map(url -> new DirectorySettings(
                        url,
                        config.getValue("ledstjarnan.ldap-people", String.class),
                        config.getValue("ledstjarnan.ldap-groups", String.class),
                        text(config, "ledstjarnan.ldap-user-filter").orElse("uid=%s"),
                        text(config, "ledstjarnan.ldap-group-filter").orElse("member=%d"),
                        text(config, "ledstjarnan.ldap-group-name").orElse("cn"),
                        text(config, "ledstjarnan.ldap-bind-dn"),
                        text(config, "ledstjarnan.ldap-password")));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class);
    }
}
