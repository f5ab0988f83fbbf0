package se.ledstjarnan.domain.organisation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The roles that the directory gives each user name that it was asked about, at one moment; none for someone it does not know.
 * Names are in lower case.
 */
public record DirectoryAnswer(Map<String, Set<Role>> roles) {

    /** So few may lose a role in one night whatever the share: people do leave. */
    private static final int ALWAYS_BELIEVED = 3;

    public DirectoryAnswer {
        roles = Map.copyOf(roles);
    }

    /** Nobody has any role: the directory is broken or looked for in the wrong place. */
    public boolean isEmpty() {
        return roles.values().stream().allMatch(Set::isEmpty);
    }

    /**
     * A role that more than half of its holders would lose at once, which is rather a group that was renamed, moved or emptied by
     * mistake than so many who left. Logging in mirrors each person anew, so a change that really was that large gets there too.
     *
     * @param held the roles that each user name holds until now
     */
    public Optional<Role> inDoubt(Map<String, Set<Role>> held) {
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> {
                    long holders = held.values().stream()
                            .filter(roles -> roles.contains(role))
                            .count();
                    long losers = held.entrySet().stream()
                            .filter(person -> person.getValue().contains(role))
                            .filter(person -> !of(person.getKey()).contains(role))
                            .count();
                    return losers > ALWAYS_BELIEVED && losers * 2 > holders;
                })
                .findFirst();
    }

    private Set<Role> of(String username) {
        return roles.getOrDefault(username, Set.of());
    }
}
