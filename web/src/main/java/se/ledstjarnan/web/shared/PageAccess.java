package se.ledstjarnan.web.shared;

import java.util.Set;
import java.util.stream.Stream;
import se.ledstjarnan.domain.organisation.Role;

/**
 * Which roles may open which page: the one table of it, read by the filter, the menu and the test that walks every page in every
 * role. First match holds; what is not in the table is not found. Rows and actions are the services' matter.
 */
public final class PageAccess {

    private PageAccess() {}

    /** Whether the path may be fetched without login. */
    public static boolean isOpen(String path) {
        return rules(path).anyMatch(PageRule::open);
    }

    /** Whether there is anything at the path for anybody. */
    public static boolean isKnown(String path) {
        return isOpen(path) || !roles(path).isEmpty();
    }

    /** The roles of which one is needed; empty for open and unknown paths. */
    public static Set<Role> roles(String path) {
        return rules(path).findFirst().map(PageRule::roles).orElse(Set.of());
    }

    /** Whether somebody with those roles may follow a link, as "/goal/goal.xhtml?number=3#top". */
    public static boolean leads(String link, Set<Role> roles) {
        return roles(link.replaceAll("[?#].*", "")).stream().anyMatch(roles::contains);
    }

    private static Stream<PageRule> rules(String path) {
        return PageRules.ALL.stream().filter(rule -> rule.covers(path)).limit(1);
    }
}
