package se.ledstjarnan.ejb.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;

/** The harness does what the other tests trust it to do. */
class HarnessIT extends ContainerTest {

    @Inject
    private Guarded guarded;

    @PersistenceContext
    private EntityManager em;

    @Test
    void actsAsSomebodyWithRoles() throws Exception {
        assertThat(As.role("mats", Roles.MAS, guarded::whoIsMas)).isEqualTo("mats MAS");
        assertThat(As.roles("mats", Set.of(Roles.MAS, Roles.MEDARBETARE), guarded::whoIsMas))
                .isEqualTo("mats MAS MEDARBETARE");
        assertThatThrownBy(() -> As.role("anna", Roles.MEDARBETARE, guarded::whoIsMas))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(guarded::whoIsMas).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void countsStatements() throws Exception {
        assertThat(Statements.sentBy(em, () -> em.createNativeQuery("select 1").getResultList()))
                .isEqualTo(1);
        assertThat(Statements.sentBy(em, () -> null)).isZero();
    }

    @Test
    void theApplicationMayNotChangeTheSchema() {
        assertThatThrownBy(() -> Database.application().execute("create table ledstjarnan.sneaked_in (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Database.application().execute("alter table employee add column x int"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("must be owner");
    }

    /** Something to be let into. */
    @Stateless
    @DenyAll
    public static class Guarded {

        @Resource
        private SessionContext context;

        @RolesAllowed(Roles.MAS)
        public String whoIsMas() {
            return context.getCallerPrincipal().getName()
                    + (context.isCallerInRole(Roles.MAS) ? " MAS" : "")
                    + (context.isCallerInRole(Roles.MEDARBETARE) ? " MEDARBETARE" : "");
        }
    }
}
