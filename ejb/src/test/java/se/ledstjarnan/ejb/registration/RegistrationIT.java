package se.ledstjarnan.ejb.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.registration.DocumentToRegister;
import se.ledstjarnan.domain.registration.RegisterDirection;
import se.ledstjarnan.domain.registration.RegisterFile;
import se.ledstjarnan.domain.registration.RegisterOrigin;
import se.ledstjarnan.domain.registration.RegistrationRow;
import se.ledstjarnan.domain.registration.Registrations;
import se.ledstjarnan.domain.registration.Secrecy;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** From a document that comes about to the number that comes back; which documents, the profile says. */
class RegistrationIT extends ContainerTest {

    private static final LocalDate DAY = LocalDate.now().minusDays(10);

    @Inject
    private Event<DocumentToRegister> documents;

    @Inject
    private RegistrationService service;

    @Inject
    private RegistrationGate gate;

    @Inject
    private Registrations registrations;

    @Inject
    private UserTransaction transaction;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();

    @Inject
    private RegistrationLawService law;

    private long caseId;

    @BeforeEach
    void aCase() throws Exception {
        caseId = facts.employee("rut");
    }

    @Test
    void queuesOnceWhatTheProfileWantsAndNothingElse() throws Exception {
        queue(document("received", true));
        queue(document("received", true));
        queue(document("internal", false));

        assertThat(rows.column("select document_key from registration where case_id = ?", caseId))
                .containsExactly("complaint:" + caseId + ":received");
        assertThat(rows.column(
                        "select action || ' ' || job from audit_entry where chain = ?", "test-complaint:" + caseId))
                .containsExactly("HAND_OVER registration");
    }

    @Test
    void isTakenOutAsAPackageWithChecksums() throws Exception {
        long first = queued("received");
        long second = queued("reply");

        RegistrationService.Package one = rut(() -> service.take(List.of(first)));
        RegistrationService.Package both = rut(() -> service.take(List.of(first, second, first)));

        assertThat(names(one)).containsExactlyInAnyOrder("erms.xml", "files/klagomal.pdf", "files/2-klagomal.pdf");
        assertThat(names(both)).hasSize(6).allMatch(name -> name.startsWith("K-"));
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'DOWNLOAD' and chain = ?",
                        "test-complaint:" + caseId))
                .isEqualTo(3);
        assertThatThrownBy(() -> rut(() -> service.take(List.of()))).hasMessage("registration.nothingChosen");
        assertThatThrownBy(() -> rut(() -> service.take(List.of(first, -1L)))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theLawsClockRunsFromTheDayItCameUntilItIsRegistered() throws Exception {
        long id = queued("received");
        LegalClock waits = clock(id);
        assertThat(waits.duty()).isEqualTo(Duty.REGISTER_DOCUMENT);
        assertThat(waits.state()).isEqualTo(LegalClock.State.PASSED);
        assertThat(waits.citations()).hasSize(1);

        long other = queued("reply");
        List<RegistrationRow> both =
                rut(() -> List.of(service.open(id).head(), service.open(other).head()));
        assertThat(rut(() -> law.clocks(both)))
                .containsOnlyKeys(id, other)
                .allSatisfy((document, clocks) -> assertThat(clocks)
                        .extracting(LegalClock::duty, LegalClock::state)
                        .containsExactly(tuple(Duty.REGISTER_DOCUMENT, LegalClock.State.PASSED)));

        register(id, "KS 2026/" + caseId);

        assertThat(clock(id).state()).isEqualTo(LegalClock.State.STOPPED);
    }

    private LegalClock clock(long id) throws Exception {
        List<LegalClock> clocks = rut(() -> law.clocks(service.open(id).head()));
        assertThat(clocks).hasSize(1);
        return clocks.get(0);
    }

    @Test
    void theCaseIsNotClosedBeforeItsNumberHasComeBack() throws Exception {
        long id = queued("received");
        assertThatThrownBy(() -> gate.demandRegistered("test-complaint", caseId))
                .hasMessage("registration.numberMissing");
        assertThatThrownBy(() -> gate.demandNumber("test-complaint", caseId)).hasMessage("registration.numberMissing");

        register(id, "ks 2026/" + caseId);

        gate.demandRegistered("test-complaint", caseId);
        assertThat(gate.numberOf("test-complaint", caseId)).contains("KS 2026/" + caseId);

        queued("reply");
        gate.demandNumber("test-complaint", caseId);
        assertThatThrownBy(() -> gate.demandRegistered("test-complaint", caseId))
                .hasMessage("registration.numberMissing");
    }

    @Test
    void aNumberBelongsToOneCase() throws Exception {
        String number = "SN 2025-25-" + caseId;
        register(queued("received"), number);
        long reply = queued("reply");
        assertThat(rut(() -> service.open(reply)).proposedNumber()).isEqualTo(number);
        register(reply, number);
        String mine = "K-" + caseId;
        caseId = facts.employee("other");
        long other = queued("received");

        assertThatThrownBy(() -> register(other, number)).hasMessage("number: registration.numberTaken");
        assertThatThrownBy(() -> register(other, "nummer 7")).hasMessage("number: registration.notANumber");
        assertThat(rows.column("select case_number from registration where register_number = ?", number))
                .containsOnly(mine);
    }

    @Test
    void theSecondToSaveIsTold() throws Exception {
        long id = queued("received");
        register(id, "KS 2026/" + caseId);

        assertThatThrownBy(() -> rut(() -> {
                    service.register(id, 1, "KS 2025/" + caseId, DAY);
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void twoNodesNeverHandOverTheSame() throws Exception {
        rows.execute("update registration set next_attempt = null");
        queued("received");
        transaction.begin();
        try {
            assertThat(registrations.nextToDeliver(Instant.now())).isPresent();
            Thread other = new Thread(() -> {
                try {
                    assertThat(rows.number(
                                    "select count(*) from (select id from registration where next_attempt is not null"
                                            + " for update skip locked) r"))
                            .isZero();
                } catch (java.sql.SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            Throwable[] failed = new Throwable[1];
            other.setUncaughtExceptionHandler((thread, e) -> failed[0] = e);
            other.start();
            other.join();
            assertThat(failed[0]).isNull();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aFolderGetsAPackageOnce() throws IOException {
        Path folder = Files.createTempDirectory("register");
        RegisterReceiver.put(folder, "K-1.zip", "first".getBytes(StandardCharsets.UTF_8));
        RegisterReceiver.put(folder, "K-1.zip", "second".getBytes(StandardCharsets.UTF_8));

        assertThat(folder.resolve("K-1.zip")).hasContent("first");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    private void register(long id, String number) throws Exception {
        long version = rows.number("select version from registration where id = ?", id);
        rut(() -> {
            service.register(id, version, number, DAY);
            return null;
        });
    }

    private long queued(String what) throws Exception {
        queue(document(what, true));
        return rows.number("select id from registration where document_key = ?", "complaint:" + caseId + ":" + what);
    }

    private void queue(DocumentToRegister document) throws Exception {
        transaction.begin();
        documents.fire(document);
        transaction.commit();
    }

    private DocumentToRegister document(String what, boolean fromOutside) {
        byte[] content = what.getBytes(StandardCharsets.UTF_8);
        return new DocumentToRegister(
                "complaint:" + caseId + ":" + what,
                RegisterOrigin.COMPLAINT,
                fromOutside,
                "test-complaint",
                caseId,
                "K-" + caseId,
                "Klagomål på omsorg",
                RegisterDirection.INCOMING,
                null,
                DAY,
                new Secrecy("OSL 26 kap. 1 §", DAY, "Nämnden"),
                List.of(
                        new RegisterFile("klagomal.pdf", "application/pdf", content),
                        new RegisterFile("klagomal.pdf", "application/pdf", content)));
    }

    private static Set<String> names(RegistrationService.Package made) throws IOException {
        Set<String> names = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(made.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private <T> T rut(Callable<T> work) throws Exception {
        return As.roles(facts.username("rut"), Set.of(Roles.MEDARBETARE, Roles.REGISTRATOR), work);
    }
}
