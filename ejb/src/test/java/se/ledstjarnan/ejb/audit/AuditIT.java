package se.ledstjarnan.ejb.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditFault;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

class AuditIT extends ContainerTest {

    @Inject
    private Audit audit;

    @Inject
    private AuditVerification verification;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Test
    void keepsWhoDidWhat() throws Exception {
        AuditSubject subject = subject(1001);
        write(subject, AuditAction.CREATE, AuditAction.STEP);
        long karin = Database.employee("karin-audit");
        assertThat(Database.application()
                        .column(
                                "select seq || ' ' || action || ' ' || roles || ' ' || case_number from audit_entry"
                                        + " where chain = ? and employee_id = ? order by seq",
                                subject.chain(),
                                karin))
                .hasSize(2)
                .containsExactly("1 CREATE ENHETSCHEF AVV-1001", "2 STEP ENHETSCHEF AVV-1001");
        assertThat(faults(subject)).isEmpty();
    }

    @Test
    void readingAgainIsOneEntryAndOneStatement() throws Exception {
        AuditSubject subject = subject(1002);
        write(subject, AuditAction.READ, AuditAction.READ, AuditAction.CHANGE, AuditAction.READ);
        assertThat(count(subject)).isEqualTo(2);
        assertThat(As.role(
                        "karin-audit",
                        Roles.ENHETSCHEF,
                        () -> inTransaction(() -> {
                            Callable<?> reading = () -> {
                                audit.record(AuditAction.READ, subject);
                                return null;
                            };
                            Statements.sentBy(em, reading);
                            return Statements.sentBy(em, reading);
                        })))
                .isEqualTo(1);
    }

    @Test
    void goesWithTheCallersTransaction() throws Exception {
        AuditSubject subject = subject(1003);
        As.role("karin-audit", Roles.ENHETSCHEF, () -> {
            transaction.begin();
            audit.record(AuditAction.CHANGE, subject);
            audit.refused(AuditAction.CHANGE, subject(1004));
            transaction.rollback();
        });
        assertThat(count(subject)).isZero();
        assertThat(count(subject(1004))).isEqualTo(1);
        assertThatThrownBy(
                        () -> As.role("karin-audit", Roles.ENHETSCHEF, () -> audit.record(AuditAction.CHANGE, subject)))
                .hasMessageContaining("MANDATORY");
    }

    @Test
    void theApplicationCanNeitherChangeNorRemove() throws Exception {
        AuditSubject subject = subject(1005);
        write(subject, AuditAction.CREATE);
        for (String attempt : List.of(
                "update audit_entry set action = 'READ'",
                "delete from audit_entry",
                "truncate audit_entry",
                "drop table audit_entry",
                "alter table audit_entry disable trigger all")) {
            assertThatThrownBy(() -> Database.application().execute(attempt))
                    .as(attempt)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
        assertThat(count(subject)).isEqualTo(1);
        assertThat(Database.application()
                        .column("select has_any_column_privilege('audit_entry', 'update')"
                                + " or has_table_privilege('audit_entry', 'delete, truncate, trigger')"))
                .containsExactly(false);
    }

    @Test
    void namesWhatTheOwnerTamperedWith() throws Exception {
        AuditSubject changed = subject(1006);
        AuditSubject removed = subject(1007);
        AuditSubject inserted = subject(1008);
        for (AuditSubject subject : List.of(changed, removed, inserted)) {
            write(subject, AuditAction.CREATE, AuditAction.STEP, AuditAction.CHANGE);
        }
        Database owner = Database.owner();
        owner.execute(
                "update audit_entry set employee_id = null, job = 'innocent' where chain = ? and seq = 2",
                changed.chain());
        owner.execute("delete from audit_entry where chain = ? and seq = 2", removed.chain());
        owner.execute(
                "insert into audit_entry (chain, seq, recorded_at, employee_id, roles, action, object_type, object_id, result,"
                        + " previous_hash, hash) select chain, 4, recorded_at, employee_id, roles, action, object_type, object_id,"
                        + " result, hash, repeat('a', 64) from audit_entry where chain = ? and seq = 3",
                inserted.chain());
        assertThat(faults(changed)).containsExactly(new AuditFault(changed.chain(), 2, AuditFault.Kind.CHANGED));
        assertThat(faults(removed)).containsExactly(new AuditFault(removed.chain(), 2, AuditFault.Kind.MISSING));
        assertThat(faults(inserted)).containsExactly(new AuditFault(inserted.chain(), 4, AuditFault.Kind.CHANGED));
    }

    @Test
    void findsACutOffTailByTheExportedEnds() throws Exception {
        AuditSubject subject = subject(1009);
        write(subject, AuditAction.CREATE, AuditAction.STEP, AuditAction.CHANGE);
        assertThat(verification.exportHeads()).isPositive();
        assertThat(faults(subject)).isEmpty();
        Database.owner().execute("delete from audit_entry where chain = ? and seq = 3", subject.chain());
        assertThat(faults(subject)).containsExactly(new AuditFault(subject.chain(), 3, AuditFault.Kind.CUT_OFF));
        write(subject, AuditAction.READ);
        assertThat(faults(subject)).containsExactly(new AuditFault(subject.chain(), 3, AuditFault.Kind.REWRITTEN));
    }

    @Test
    void appendsFromManyThreadsMakeOneChain() throws Exception {
        AuditSubject subject = subject(1010);
        Database.employee("karin-audit");
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> all = IntStream.range(0, 30)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> systemEntry(subject)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(count(subject)).isEqualTo(30);
        assertThat(faults(subject)).isEmpty();
    }

    private Void systemEntry(AuditSubject subject) throws Exception {
        return inTransaction(() -> {
            audit.recordSystem("audit-test", AuditAction.CHANGE, subject);
            return null;
        });
    }

    private void write(AuditSubject subject, AuditAction... actions) throws Exception {
        Database.employee("karin-audit");
        As.role(
                "karin-audit",
                Roles.ENHETSCHEF,
                () -> inTransaction(() -> {
                    for (AuditAction action : actions) {
                        audit.record(action, subject);
                    }
                    return null;
                }));
    }

    private <T> T inTransaction(java.util.concurrent.Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    private List<AuditFault> faults(AuditSubject subject) {
        return verification.run().faults().stream()
                .filter(fault -> fault.chain().equals(subject.chain()))
                .toList();
    }

    private static AuditSubject subject(long id) {
        return AuditSubject.of("deviation-test", id, "AVV-" + id, null);
    }

    private static long count(AuditSubject subject) throws SQLException {
        return Database.application().number("select count(*) from audit_entry where chain = ?", subject.chain());
    }
}
