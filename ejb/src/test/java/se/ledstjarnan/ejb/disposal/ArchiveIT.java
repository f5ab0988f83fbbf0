package se.ledstjarnan.ejb.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.disposal.ArchiveStatus;
import se.ledstjarnan.domain.disposal.RetentionKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.job.JobRunner;
import se.ledstjarnan.ejb.shared.Checksum;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** Deliveries to the archive: made in parts by the job, each case once, fetched by those who register, taken over. */
class ArchiveIT extends ContainerTest {

    private static final LocalDate FROM = LocalDate.of(1920, 1, 1);
    private static final LocalDate TO = LocalDate.of(1920, 12, 31);

    @Inject
    private ArchiveService archive;

    @Inject
    private ArchiveJobs jobs;

    @Inject
    private JobRunner runner;

    @Inject
    private ArchiveJob job;

    @Inject
    private DisposalWorkService disposal;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private DisposalStage stage;

    @BeforeEach
    void aStage() throws Exception {
        stage = new DisposalStage();
        stage.rows.execute("update archive_delivery set status = 'READY', ready_at = now() where status = 'PREPARING'");
    }

    @Test
    void manyCasesTakeAsManyStatementsABatchAsFew() throws Exception {
        stage.copies(stage.closed(), 2 * ArchivePacking.PART - 1);
        int number = stage.rut(() -> archive.order(RetentionKind.DEVIATION, FROM, TO));
        int first = Statements.sentBy(em, ran());
        int second = Statements.sentBy(em, ran());
        jobs.run();

        ArchiveView view = stage.rut(() -> archive.open(number));
        assertThat(view.status()).isEqualTo(ArchiveStatus.READY);
        assertThat(view.parts()).extracting(ArchiveView.Part::cases).containsExactly(200, 200);
        int batches = ArchivePacking.PART / ArchivePacking.READ;
        assertThat(first).isLessThanOrEqualTo(batches * 5 + 12);
        assertThat(second).isLessThanOrEqualTo(first);
        Set<String> packages = new HashSet<>();
        for (ArchiveView.Part part : view.parts()) {
            byte[] zip = stage.rut(() -> archive.part(number, part.position()));
            assertThat(Checksum.of(zip)).isEqualTo(part.sha256());
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (entry.getName().endsWith("METS.xml")) {
                        packages.add(entry.getName());
                        assertThat(stage.rows.number(
                                        "select count(*) from archive_item where sha256 = ?",
                                        Checksum.of(in.readAllBytes())))
                                .isEqualTo(1);
                    }
                }
            }
        }
        assertThat(packages).hasSize(2 * ArchivePacking.PART);
    }

    private Callable<?> ran() {
        return () -> {
            jobs.run();
            return null;
        };
    }

    @Test
    void eachKindOfCaseIsPackedWithAllThatIsWrittenUntilNothingIsLeft() throws Exception {
        long id = stage.lexSarah(stage.closed("LEX_SARAH"), null);
        int number = stage.rut(() -> archive.order(RetentionKind.LEX_SARAH, FROM, TO));
        stage.rows.execute(
                "insert into job (name, next_due) values (?, now() - interval '2 minutes')"
                        + " on conflict (name) do update set next_due = excluded.next_due",
                ArchiveJob.NAME);
        runner.runAllDue(job);
        for (int i = 0; i < 600 && stage.rut(() -> archive.open(number)).status() != ArchiveStatus.READY; i++) {
            Thread.sleep(50);
        }
        assertThat(stage.rut(() -> archive.open(number)).status())
                .as("without waiting a minute for each part")
                .isEqualTo(ArchiveStatus.READY);
        assertThat(stage.rows.number(
                        "select count(*) from archive_item where case_type = 'lex-sarah' and case_id = ?", id))
                .isEqualTo(1);
        assertThat(stage.rut(() -> archive.part(number, 1))).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void whatIsOnItsWayIsNotRemovedAndWhatWasReceivedIsTakenAway() throws Exception {
        stage.retention("DEVIATION", "DISPOSE", "KS § 1");
        long id = stage.closed();
        int number = stage.rut(() -> archive.order(RetentionKind.DEVIATION, FROM, TO));
        jobs.run();
        jobs.run();
        assertThatThrownBy(() -> stage.rut(disposal::make)).hasMessageContaining("noneDue");
        assertThatThrownBy(() -> stage.rut(() -> archive.order(RetentionKind.DEVIATION, FROM, TO)))
                .hasMessageContaining("noneToArchive");

        long version = stage.rut(() -> archive.open(number)).version();
        stage.rutDoes(() -> archive.received(number, version, LocalDate.now(), "Kommunarkivet", "KA 2026/17"));
        assertThatThrownBy(() -> stage.rut(() -> archive.part(number, 1))).isInstanceOf(NotFoundException.class);
        assertThat(stage.rut(() -> archive.open(number)).receipt().receiver()).isEqualTo("Kommunarkivet");
        int list = stage.rut(disposal::make);
        assertThat(stage.hinder(list, stage.cases.number(id))).isEqualTo("-");
    }

    @Test
    void thoseWhoAdministerSeeNumbersAndNothingOfWhatIsInside() throws Exception {
        stage.closed();
        int number = stage.rut(() -> archive.order(RetentionKind.DEVIATION, FROM, TO));
        jobs.run();
        assertThat(stage.as("sven", Roles.SYSTEMFORVALTARE, () -> archive.open(number))
                        .cases())
                .isEqualTo(1);
        assertThatThrownBy(() -> stage.as("sven", Roles.SYSTEMFORVALTARE, () -> archive.part(number, 1)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void daysThatCannotBeAreSaidAtTheirField() throws Exception {
        assertThatThrownBy(() -> stage.rut(() -> archive.order(RetentionKind.DEVIATION, TO, FROM)))
                .hasMessageContaining("toBeforeFrom");
        assertThatThrownBy(() -> stage.rut(() -> archive.order(
                        RetentionKind.DEVIATION, FROM, LocalDate.now().plusDays(1))))
                .hasMessageContaining("toAhead");
        assertThatThrownBy(() -> stage.rut(() -> archive.order(null, FROM, TO))).hasMessageContaining("required");
    }
}
