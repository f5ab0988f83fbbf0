package se.ledstjarnan.start;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An LDAP directory in memory, in the place of the municipality's own: people, and one group per role. */
public final class Directory {

    public static final String BASE = "dc=norrsjo,dc=example";
    public static final String PEOPLE = "ou=people," + BASE;
    public static final String GROUPS = "ou=groups," + BASE;

    /** An account that may search, as a municipality's directory would demand; the demo password. */
    public static final String SEARCHER = "cn=ledstjarnan," + BASE;

    private final int port;
    private InMemoryDirectoryServer server;

    Directory(int port) {
        this.port = port;
    }

    /** With the made-up municipality's people, as if it had never been changed. */
    public void start() {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
            config.setListenerConfigs(
                    InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getByName("127.0.0.1"), port, null));
            config.addAdditionalBindCredentials(SEARCHER, DemoAccount.PASSWORD);
            server = new InMemoryDirectoryServer(config);
            fill(DemoAccount.all());
            server.startListening();
        } catch (LDAPException | java.net.UnknownHostException e) {
            throw new StartFailure(
                    "The LDAP directory could not be started on port " + port + " (" + Text.of(e)
                            + "). Choose another with -Dldap.port=<port>.",
                    e);
        }
    }

    private void fill(List<DemoAccount> people) throws LDAPException {
        server.add(new Entry(BASE, new Attribute("objectClass", "domain"), new Attribute("dc", "norrsjo")));
        folder(PEOPLE, "people");
        folder(GROUPS, "groups");
        Map<String, List<String>> members = new TreeMap<>();
        for (DemoAccount person : people) {
            Entry entry = new Entry("uid=" + person.uid() + "," + PEOPLE);
            entry.addAttribute("objectClass", "top", "person", "organizationalPerson", "inetOrgPerson");
            entry.addAttribute("uid", person.uid());
            entry.addAttribute("cn", person.name());
            entry.addAttribute("givenName", person.givenName());
            entry.addAttribute("sn", person.familyName());
            entry.addAttribute("mail", person.uid() + "@norrsjo.example");
            entry.addAttribute("userPassword", DemoAccount.PASSWORD);
            server.add(entry);
            for (String role : person.roles()) {
                members.computeIfAbsent(role, none -> new ArrayList<>()).add(entry.getDN());
            }
        }
        for (Map.Entry<String, List<String>> group : members.entrySet()) {
            Entry entry = new Entry("cn=" + group.getKey() + "," + GROUPS);
            entry.addAttribute("objectClass", "top", "groupOfNames");
            entry.addAttribute("cn", group.getKey());
            entry.addAttribute("member", group.getValue());
            server.add(entry);
        }
    }

    private void folder(String dn, String name) throws LDAPException {
        server.add(new Entry(dn, new Attribute("objectClass", "organizationalUnit"), new Attribute("ou", name)));
    }

    public void stop() {
        if (server != null) {
            server.shutDown(true);
        }
    }
}
