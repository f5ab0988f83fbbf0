package se.ledstjarnan.ejb.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.PartialResultException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.LdapName;
import se.ledstjarnan.domain.organisation.DirectoryAnswer;
import se.ledstjarnan.domain.organisation.Role;

/**
 * Asks the directory for the roles of people the way the container's realm does at login: the person by the user filter, then the
 * groups by the group filter, so that groups within groups count where they count at login. One connection, two questions a person.
 */
final class DirectoryGroups {

    private static final String MOST_MILLISECONDS = "10000";

    private final DirectorySettings settings;

    DirectoryGroups(DirectorySettings settings) {
        this.settings = settings;
    }

    /** @throws DirectoryAwayException when any of the questions could not be answered: half an answer is none */
    DirectoryAnswer rolesOf(Collection<String> usernames) {
        Map<String, Set<Role>> roles = new HashMap<>();
        try {
            DirContext directory = new InitialDirContext(environment());
            try {
                for (String username : usernames) {
                    roles.put(username.toLowerCase(Locale.ROOT), rolesOf(directory, username));
                }
            } finally {
                directory.close();
            }
        } catch (NamingException e) {
            throw new DirectoryAwayException(e);
        }
        return new DirectoryAnswer(roles);
    }

    /** With limits on connecting and on each answer; the default is to wait for ever. */
    private Hashtable<String, String> environment() {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, settings.url());
        environment.put(Context.REFERRAL, "ignore");
        environment.put("com.sun.jndi.ldap.connect.timeout", MOST_MILLISECONDS);
        environment.put("com.sun.jndi.ldap.read.timeout", MOST_MILLISECONDS);
        settings.bindDn().ifPresent(dn -> {
            environment.put(Context.SECURITY_AUTHENTICATION, "simple");
            environment.put(Context.SECURITY_PRINCIPAL, dn);
            environment.put(Context.SECURITY_CREDENTIALS, settings.password().orElse(""));
        });
        return environment;
    }

    private Set<Role> rolesOf(DirContext directory, String username) throws NamingException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        NamingEnumeration<SearchResult> people =
                search(directory, settings.people(), settings.userFilter(), new String[0], username, "");
        if (hasMore(people)) {
            String dn = people.next().getNameInNamespace();
            String[] name = {settings.groupName()};
            NamingEnumeration<SearchResult> groups =
                    search(directory, settings.groups(), settings.groupFilter(), name, username, dn);
            while (hasMore(groups)) {
                add(roles, groups.next().getAttributes().get(settings.groupName()));
            }
        }
        people.close();
        return roles;
    }

    /** Names go in as arguments, which escapes what would have a meaning in a filter. */
    private static NamingEnumeration<SearchResult> search(
            DirContext directory, String base, String filter, String[] attributes, String username, String dn)
            throws NamingException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(attributes);
        String expression = filter.replace("%s", "{0}").replace("%d", "{1}");
        return directory.search(new LdapName(base), expression, new Object[] {username, dn}, controls);
    }

    /** Active Directory ends an answer by pointing at its other parts; that is no failure. */
    private static boolean hasMore(NamingEnumeration<SearchResult> results) throws NamingException {
        try {
            return results.hasMore();
        } catch (PartialResultException e) {
            return false;
        }
    }

    private static void add(Set<Role> roles, Attribute names) throws NamingException {
        for (int i = 0; names != null && i < names.size(); i++) {
            String name = String.valueOf(names.get(i));
            Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(name))
                    .forEach(roles::add);
        }
    }
}
