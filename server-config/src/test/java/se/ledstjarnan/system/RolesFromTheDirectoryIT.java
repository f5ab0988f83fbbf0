package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.start.Directory;

/** The night's job that mirrors the directory's groups, started by hand from the job page, with the directory as it is and as it fails. */
class RolesFromTheDirectoryIT {

    private static final String RUN = "Kör nu: Hämta roller från katalogen";
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String MANAGERS = "cn=ENHETSCHEF," + Directory.GROUPS;
    private static final String JOHAN = "uid=johan," + Directory.PEOPLE;

    private final HttpUser sven = ProductUnderTest.as("sven");

    @AfterEach
    void asItWas() throws Exception {
        if (!rolesOf("johan").contains("ENHETSCHEF")) {
            run();
        }
    }

    @Test
    void mirrorsWhoLeftAndWhoJoinedAGroup() throws Exception {
        assertThat(rolesOf("johan")).contains("ENHETSCHEF");

        change(MANAGERS, ModificationType.DELETE, JOHAN);
        try {
            assertThat(run()).contains("Klar");
            assertThat(rolesOf("johan")).contains("MEDARBETARE").doesNotContain("ENHETSCHEF");
        } finally {
            change(MANAGERS, ModificationType.ADD, JOHAN);
        }
        assertThat(run()).contains("Klar");
        assertThat(rolesOf("johan")).contains("MEDARBETARE", "ENHETSCHEF");
    }

    @Test
    void aDirectoryThatFailsChangesNothingAndIsToldOnTheJobPage() throws Exception {
        int before = openHoldings();

        ProductUnderTest.get().directory().stop();
        try {
            assertThat(run()).contains("Katalogen svarade inte. Inga roller har ändrats.");
        } finally {
            ProductUnderTest.get().directory().start();
            forgetRuns();
        }

        assertThat(openHoldings()).isEqualTo(before);
    }

    /** Presses the button and waits for the attempt; gives the page's words. */
    private String run() throws Exception {
        forgetRuns();
        HttpPage page = sven.get("/job/jobs.xhtml");
        HttpForm form = page.form("jobs");
        String button =
                page.document().select("button[aria-label='" + RUN + "']").attr("name");
        assertThat(button).isNotEmpty();
        sven.submit(form.press(button));
        Instant end = Instant.now().plus(LONGEST);
        while (number(
                                "select count(*) from job_run where job_name = 'role-mirror' and (finished is not null or error is not null)")
                        == 0
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        return sven.get("/job/jobs.xhtml?job=role-mirror").text();
    }

    private static void forgetRuns() throws SQLException {
        try (Connection owner = ProductUnderTest.asOwner();
                PreparedStatement delete =
                        owner.prepareStatement("delete from job_run where job_name = 'role-mirror'")) {
            delete.executeUpdate();
        }
    }

    private static void change(String group, ModificationType how, String member) throws Exception {
        try (LDAPConnection directory = new LDAPConnection(
                "127.0.0.1", ProductUnderTest.get().settings().directoryPort())) {
            directory.modify(group, new Modification(how, "member", member));
        }
    }

    private static int openHoldings() throws SQLException {
        return (int) number("select count(*) from role_holding where valid_to is null");
    }

    private static long number(String sql) throws SQLException {
        try (Connection owner = ProductUnderTest.asOwner();
                PreparedStatement query = owner.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> rolesOf(String username) throws SQLException {
        List<String> roles = new ArrayList<>();
        try (Connection owner = ProductUnderTest.asOwner();
                PreparedStatement query = owner.prepareStatement("select role from role_holding h"
                        + " join employee e on e.id = h.employee_id where e.username = ? and h.valid_to is null")) {
            query.setString(1, username);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    roles.add(rows.getString(1));
                }
            }
        }
        return roles;
    }
}
