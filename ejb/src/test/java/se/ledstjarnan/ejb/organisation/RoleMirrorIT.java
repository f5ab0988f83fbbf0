package se.ledstjarnan.ejb.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.DirectoryAnswer;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

class RoleMirrorIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private RoleMirror mirror;

    private final Facts facts = new Facts();

    @Test
    void makesAnEmployeeOfSomeoneOnlyTheDirectoryKnows() throws Exception {
        String username = facts.username("Ny");

        assertThat(mirror.mirror(username, Set.of(Role.MEDARBETARE)).getUsername())
                .isEqualTo(username.toLowerCase());
        mirror.mirror(username.toUpperCase(), Set.of(Role.MEDARBETARE));

        assertThat(Database.owner().number("select count(*) from employee where username = ?", username.toLowerCase()))
                .isEqualTo(1);
        assertThat(holdings(username)).containsExactly("MEDARBETARE " + TODAY + " null");
    }

    @Test
    void makesOneEmployeeOfSomeoneWhoLogsInManyTimesAtOnce() throws Exception {
        String username = facts.username("snabb");
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> logins = Collections.nCopies(
                    16,
                    () -> mirror.mirror(username, Set.of(Role.MEDARBETARE, Role.MAS))
                            .getUsername());
            for (Future<String> login : crowd.invokeAll(logins)) {
                assertThat(login.get()).isEqualTo(username);
            }
        } finally {
            crowd.shutdown();
        }

        assertThat(Database.owner().number("select count(*) from employee where username = ?", username))
                .isEqualTo(1);
        assertThat(holdings(username)).containsExactly("MAS " + TODAY + " null", "MEDARBETARE " + TODAY + " null");
    }

    @Test
    void endsWhatTheDirectoryTookAwayAndKeepsTheRest() throws Exception {
        long mats = facts.employee("mats");
        LocalDate start = LocalDate.of(2024, 3, 1);
        facts.holds(mats, "MEDARBETARE", start, null);
        facts.holds(mats, "ENHETSCHEF", start, null);

        mirror.mirror(facts.username("mats"), Set.of(Role.MEDARBETARE, Role.MAS));
        mirror.mirror(facts.username("mats"), Set.of(Role.MEDARBETARE, Role.MAS));

        assertThat(holdings(facts.username("mats")))
                .containsExactly(
                        "ENHETSCHEF 2024-03-01 " + TODAY.minusDays(1),
                        "MAS " + TODAY + " null",
                        "MEDARBETARE 2024-03-01 null");
    }

    @Test
    void givesTheRoleBackTheSameDay() throws Exception {
        String username = facts.username("fram");
        mirror.mirror(username, Set.of(Role.MEDARBETARE, Role.MAS));
        mirror.mirror(username, Set.of(Role.MEDARBETARE));
        mirror.mirror(username, Set.of(Role.MEDARBETARE, Role.MAS));

        assertThat(holdings(username))
                .containsExactly(
                        "MAS " + TODAY + " " + TODAY, "MAS " + TODAY + " null", "MEDARBETARE " + TODAY + " null");
    }

    @Test
    void mirrorsAllKnownEmployeesAtOnceAndLeavesTheRestAlone() throws Exception {
        LocalDate start = LocalDate.of(2024, 3, 1);
        long leaves = facts.employee("slutar");
        facts.holds(leaves, "MEDARBETARE", start, null);
        facts.holds(leaves, "ENHETSCHEF", start, null);
        long comes = facts.employee("tillträder");
        facts.holds(comes, "MEDARBETARE", start, null);
        long notAsked = facts.employee("annan");
        facts.holds(notAsked, "MEDARBETARE", start, null);
        String unknown = facts.username("okänd");

        DirectoryAnswer answer = new DirectoryAnswer(Map.of(
                facts.username("slutar"),
                Set.of(),
                facts.username("tillträder"),
                Set.of(Role.MEDARBETARE, Role.ENHETSCHEF),
                unknown,
                Set.of(Role.MAS)));
        mirror.mirrorAll(answer);
        mirror.mirrorAll(answer);

        assertThat(holdings(facts.username("slutar")))
                .containsExactly(
                        "ENHETSCHEF 2024-03-01 " + TODAY.minusDays(1), "MEDARBETARE 2024-03-01 " + TODAY.minusDays(1));
        assertThat(holdings(facts.username("tillträder")))
                .containsExactly("ENHETSCHEF " + TODAY + " null", "MEDARBETARE 2024-03-01 null");
        assertThat(holdings(facts.username("annan"))).containsExactly("MEDARBETARE 2024-03-01 null");
        assertThat(holdings(unknown)).isEmpty();
    }

    @Test
    void anAnswerThatCannotBeRightChangesNothing() throws Exception {
        Map<String, Set<Role>> nobody = new HashMap<>();
        Map<String, Set<Role>> managersGone = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            long manager = facts.employee("chef" + i);
            facts.holds(manager, "ENHETSCHEF", LocalDate.of(2024, 3, 1), null);
            nobody.put(facts.username("chef" + i), Set.of());
            managersGone.put(facts.username("chef" + i), Set.of(Role.MEDARBETARE));
        }

        assertThatThrownBy(() -> mirror.mirrorAll(new DirectoryAnswer(nobody)))
                .isInstanceOf(DirectoryDoubtfulException.class);
        assertThatThrownBy(() -> mirror.mirrorAll(new DirectoryAnswer(managersGone)))
                .isInstanceOf(DirectoryDoubtfulException.class)
                .hasMessageContaining("ENHETSCHEF");

        for (int i = 0; i < 4; i++) {
            assertThat(holdings(facts.username("chef" + i))).containsExactly("ENHETSCHEF 2024-03-01 null");
        }
    }

    private static java.util.List<Object> holdings(String username) throws Exception {
        return Database.owner()
                .column(
                        "select h.role || ' ' || h.valid_from || ' ' || coalesce(h.valid_to::text, 'null')"
                                + " from role_holding h join employee e on e.id = h.employee_id"
                                + " where e.username = ? order by 1",
                        username.toLowerCase());
    }
}
