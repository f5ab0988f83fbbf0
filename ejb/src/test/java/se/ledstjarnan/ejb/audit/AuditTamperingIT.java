package se.ledstjarnan.ejb.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditActor;
import se.ledstjarnan.domain.audit.AuditDeed;
import se.ledstjarnan.domain.audit.AuditEntry;
import se.ledstjarnan.domain.audit.AuditFault;
import se.ledstjarnan.domain.audit.AuditHead;
import se.ledstjarnan.domain.audit.AuditReport;
import se.ledstjarnan.domain.audit.AuditSeal;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** What somebody with the owner's password can do to the log, with and without its key, and that it is found and named. */
class AuditTamperingIT extends ContainerTest {

    private static final long FAR = 5_000_000_000L;

    @Inject
    private Audit audit;

    @Inject
    private AuditKey key;

    @Inject
    private AuditVerification verification;

    @Inject
    private UserTransaction transaction;

    private final Database owner = Database.owner();
    private final long id = FAR + Math.abs(UUID.randomUUID().getLeastSignificantBits() % FAR);
    private final AuditSubject subject = AuditSubject.of("deviation-test", id, "AVV-" + id, null);
    private final String chain = subject.chain();

    @BeforeEach
    void fiveEntriesOfWhichFourAreExported() throws Exception {
        write(4);
        assertThat(verification.exportHeads()).isPositive();
        write(1);
        assertThat(faults()).isEmpty();
    }

    @Test
    void aChangedRowIsNamedByCaseAndEntry() throws SQLException {
        owner.execute("update audit_entry set action = 'READ' where chain = ? and seq = 3", chain);

        AuditReport report = verification.run();
        assertThat(of(report)).containsExactly(fault(3, AuditFault.Kind.CHANGED));
        assertThat(report.caseNumbers()).containsEntry(chain, "AVV-" + id);
    }

    @Test
    void aRowTakenOutOfTheMiddleIsNamedAlsoWhenTheRestAreNumberedAnew() throws SQLException {
        owner.execute("delete from audit_entry where chain = ? and seq = 2", chain);
        assertThat(faults()).containsExactly(fault(2, AuditFault.Kind.MISSING));

        for (long seq = 3; seq <= 5; seq++) {
            owner.execute("update audit_entry set seq = ? where chain = ? and seq = ?", seq - 1, chain, seq);
        }
        assertThat(faults())
                .contains(
                        fault(2, AuditFault.Kind.CHANGED),
                        fault(3, AuditFault.Kind.CHANGED),
                        fault(4, AuditFault.Kind.CHANGED));
    }

    @Test
    void aTailCutOffIsNamedByTheExportedEnd() throws SQLException {
        owner.execute("delete from audit_entry where chain = ? and seq >= 3", chain);
        assertThat(faults()).containsExactly(fault(3, AuditFault.Kind.CUT_OFF));

        owner.execute("delete from audit_entry where chain = ?", chain);
        assertThat(faults()).containsExactly(fault(1, AuditFault.Kind.CUT_OFF));
    }

    @Test
    void aWholeChainWrittenAnewWithoutTheKeyIsNamedEntryByEntry() throws Exception {
        rewrite(1, AuditEntry.BEGINNING, strangersSeal());

        assertThat(faults())
                .contains(
                        fault(1, AuditFault.Kind.CHANGED),
                        fault(2, AuditFault.Kind.CHANGED),
                        fault(3, AuditFault.Kind.CHANGED),
                        fault(4, AuditFault.Kind.CHANGED),
                        fault(5, AuditFault.Kind.CHANGED));
    }

    @Test
    void rowsReplacedAfterTheLastExportWithoutTheKeyAreNamed() throws Exception {
        rewrite(5, hashOf(4), strangersSeal());

        assertThat(faults()).containsExactly(fault(5, AuditFault.Kind.CHANGED));
    }

    @Test
    void aWholeChainWrittenAnewWithTheStolenKeyIsNamedByTheExportedEnd() throws Exception {
        rewrite(1, AuditEntry.BEGINNING, key.seal());

        assertThat(faults()).containsExactly(fault(4, AuditFault.Kind.REWRITTEN));
    }

    @Test
    void anExportThatIsChangedIsNamed() throws Exception {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("ledstjarnan.audit-heads-dir", String.class));
        Path forged = folder.resolve("audit-heads-20200101-000000-00000000.txt");
        Files.writeString(forged, chain + " 4 " + "0".repeat(64) + "\nseal " + "0".repeat(64) + "\n");
        try {
            assertThat(verification.run().faults())
                    .contains(new AuditFault(forged.getFileName().toString(), 0, AuditFault.Kind.EXPORT_CHANGED));
        } finally {
            Files.delete(forged);
        }
    }

    /** As the owner would: every entry from this one on made again, each following the one before, sealed with this seal. */
    private void rewrite(long from, String follows, AuditSeal seal) throws SQLException {
        AuditHead head = from == 1 ? null : new AuditHead(chain, from - 1, follows);
        for (long seq = from; seq <= 5; seq++) {
            AuditEntry forged = new AuditEntry(
                    head,
                    Instant.parse("2026-01-01T00:00:00Z"),
                    AuditActor.job("innocent"),
                    AuditDeed.done(AuditAction.READ),
                    subject,
                    seal);
            owner.execute(
                    "update audit_entry set recorded_at = timestamptz '2026-01-01T00:00:00Z', employee_id = null, roles = '',"
                            + " job = 'innocent', action = 'READ', previous_hash = ?, hash = ? where chain = ? and seq = ?",
                    forged.getPreviousHash(),
                    forged.getHash(),
                    chain,
                    seq);
            head = forged.head();
        }
    }

    private static AuditSeal strangersSeal() {
        return content -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec("another key".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private String hashOf(long seq) throws SQLException {
        return (String) owner.column("select hash from audit_entry where chain = ? and seq = ?", chain, seq)
                .get(0);
    }

    private void write(int entries) throws Exception {
        for (int i = 0; i < entries; i++) {
            transaction.begin();
            audit.recordSystem("audit-test", AuditAction.CHANGE, subject);
            transaction.commit();
        }
    }

    private AuditFault fault(long seq, AuditFault.Kind kind) {
        return new AuditFault(chain, seq, kind);
    }

    private List<AuditFault> faults() {
        return of(verification.run());
    }

    private List<AuditFault> of(AuditReport report) {
        return report.faults().stream()
                .filter(found -> found.chain().equals(chain))
                .toList();
    }
}
