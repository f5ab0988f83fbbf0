package se.ledstjarnan.ejb.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Role;

class DirectoryGroupsTest {

    private static final String BASE = "dc=example";
    private static final String PEOPLE = "ou=Anställda i kommunen,dc=example";
    private static final String GROUPS = "ou=groups,dc=example";
    private static final String SEARCHER = "cn=searcher,dc=example";

    private InMemoryDirectoryServer server;

    @BeforeEach
    void start() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), 0, null));
        config.addAdditionalBindCredentials(SEARCHER, "secret");
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: example");
        server.add("dn: " + PEOPLE, "objectClass: organizationalUnit");
        server.add("dn: " + GROUPS, "objectClass: organizationalUnit");
        person("anna");
        person("o'hara*(test)");
        group("MEDARBETARE", "anna", "o'hara*(test)");
        group("MAS", "anna");
        group("Vaktmästare", "anna");
        server.startListening();
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    private void person(String uid) throws Exception {
        server.add("dn: uid=" + uid + "," + PEOPLE, "objectClass: inetOrgPerson", "uid: " + uid);
    }

    private void group(String name, String... uids) throws Exception {
        server.add("dn: cn=" + name + "," + GROUPS, "objectClass: groupOfNames", "cn: " + name);
        for (String uid : uids) {
            server.modify(
                    "dn: cn=" + name + "," + GROUPS,
                    "changetype: modify",
                    "add: member",
                    "member: uid=" + uid + "," + PEOPLE);
        }
    }

    @Test
    void givesTheRolesOfEachAndNoneToTheUnknown() {
        var answer = groups(Optional.empty(), "member=%d").rolesOf(List.of("Anna", "o'hara*(test)", "okänd", "*"));

        assertThat(answer.roles())
                .containsEntry("anna", Set.of(Role.MEDARBETARE, Role.MAS))
                .containsEntry("o'hara*(test)", Set.of(Role.MEDARBETARE))
                .containsEntry("okänd", Set.of())
                .containsEntry("*", Set.of());
    }

    @Test
    void followsTheFilterTheServerLogsInBy() throws Exception {
        server.add("dn: cn=NAMND," + GROUPS, "objectClass: posixGroup", "cn: NAMND", "memberUid: anna");

        assertThat(groups(Optional.empty(), "(memberUid=%s)")
                        .rolesOf(List.of("anna"))
                        .roles())
                .containsEntry("anna", Set.of(Role.NAMND));
    }

    @Test
    void searchesAsTheAccountItIsGiven() {
        assertThat(groups(Optional.of("secret"), "member=%d")
                        .rolesOf(List.of("anna"))
                        .roles())
                .containsEntry("anna", Set.of(Role.MEDARBETARE, Role.MAS));
        assertThatThrownBy(() -> groups(Optional.of("wrong"), "member=%d").rolesOf(List.of("anna")))
                .isInstanceOf(DirectoryAwayException.class);
    }

    @Test
    void aDirectoryThatIsAwayOrMisnamedGivesNoAnswerAtAll() throws Exception {
        DirectoryGroups groups = groups(Optional.empty(), "member=%d");
        server.deleteSubtree(GROUPS);
        assertThatThrownBy(() -> groups.rolesOf(List.of("anna"))).isInstanceOf(DirectoryAwayException.class);

        server.shutDown(true);
        assertThatThrownBy(() -> groups.rolesOf(List.of("anna")))
                .isInstanceOf(DirectoryAwayException.class)
                .hasMessageContaining("CommunicationException");
    }

    private DirectoryGroups groups(Optional<String> password, String groupFilter) {
        return new DirectoryGroups(new DirectorySettings(
                "ldap://127.0.0.1:" + server.getListenPort(),
                PEOPLE,
                GROUPS,
                "uid=%s",
                groupFilter,
                "cn",
                password.map(any -> SEARCHER),
                password));
    }
}
