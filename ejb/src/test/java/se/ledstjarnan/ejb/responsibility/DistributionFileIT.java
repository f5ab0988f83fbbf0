package se.ledstjarnan.ejb.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.TaskContent;
import se.ledstjarnan.domain.responsibility.TaskNature;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The document that a task is distributed by, kept as a file: by whoever gives it, for those it concerns. */
class DistributionFileIT extends ContainerTest {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private DistributionFileService documents;

    @Inject
    private TaskService tasks;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long id;

    @BeforeEach
    void aTaskAskedOfAnna() throws Exception {
        unit = facts.unit(facts.administration());
        long karin = facts.employee("karin");
        long anna = facts.employee("anna");
        facts.employed(karin, "LEADS", unit, SINCE, null);
        facts.employed(anna, "WORKS_IN", unit, SINCE, null);
        facts.employed(facts.employee("bo"), "WORKS_IN", unit, SINCE, null);
        facts.employed(facts.employee("johan"), "LEADS", facts.unit(facts.administration()), SINCE, null);
        facts.employee("kerstin");
        TaskContent content =
                new TaskContent(Bearer.ENHETSCHEF, TaskNature.DISTRIBUTABLE, "Leda arbetet.", "SOSFS 2011:9", "Prov");
        int task = As.roles(
                facts.username("kerstin"),
                Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE),
                () -> tasks.begin(content));
        rows.execute(
                "insert into distribution (task_id, unit_id, giver_id, receiver_id, valid_from, document, status, proposed_at)"
                        + " values ((select id from responsible_task where number = ?), ?, ?, ?, current_date, 'Prov', 'PROPOSED', now())",
                task,
                unit,
                karin,
                anna);
        id = rows.number("select max(id) from distribution where unit_id = ?", unit);
    }

    @AfterEach
    void gone() throws Exception {
        rows.execute("delete from stored_file where subject = 'DISTRIBUTION' and subject_id = ?", id);
        rows.execute("delete from distribution where id = ?", id);
    }

    @Test
    void isKeptByTheGiverForThoseItConcerns() throws Exception {
        karin(() -> documents.add(id, "../beslut.exe", PDF));
        FileRow file = karin(() -> documents.files(id)).get(0);
        assertThat(file.fileName()).endsWith(".pdf").doesNotContain("/");
        assertThat(anna(() -> documents.open(file.id())).content()).isEqualTo(PDF);
        assertThat(quality(() -> documents.files(id))).hasSize(1);
        assertThat(bo(() -> documents.files(id))).isEmpty();
        assertThatThrownBy(() -> bo(() -> documents.open(file.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> johan(() -> documents.open(file.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> johan(() -> documents.add(id, "mitt.pdf", PDF)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> johan(() -> documents.remove(file.id()))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> anna(() -> {
                    documents.add(id, "mitt.pdf", PDF);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThat(rows.column(
                        "select action from audit_entry where object_type = 'file' and object_id = ?", file.id()))
                .contains("ADD", "DOWNLOAD");
    }

    @Test
    void whatItWasAcceptedByStays() throws Exception {
        karin(() -> documents.add(id, "utkast.pdf", PDF));
        long draft = karin(() -> documents.files(id)).get(0).id();
        karin(() -> documents.remove(draft));
        karin(() -> documents.add(id, "beslut.pdf", PDF));
        long kept = karin(() -> documents.files(id)).get(0).id();
        rows.execute(
                "update distribution set status = 'ACCEPTED', answered_at = now(), holds_from = valid_from where id = ?",
                id);

        assertThatThrownBy(() -> karin(() -> documents.remove(kept))).hasMessage("responsibility.fileStays");
        karin(() -> documents.add(id, "undertecknat.pdf", PDF));
        assertThat(anna(() -> documents.files(id))).hasSize(2);
        rows.execute(
                "update distribution set status = 'ENDED', ended_at = now(), held_to = valid_from, reason = 'Prov' where id = ?",
                id);
        assertThatThrownBy(() -> karin(() -> documents.add(id, "sent.pdf", PDF)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whatIsNoDocumentIsRefusedAndTheThirdIsTheLast() throws Exception {
        assertThatThrownBy(() -> karin(() -> documents.add(id, "program.pdf", new byte[] {'M', 'Z', 0, 1})))
                .hasMessage("files: file.refused");
        for (int i = 1; i <= 3; i++) {
            karin(() -> documents.add(id, "beslut.pdf", PDF));
        }
        assertThatThrownBy(() -> karin(() -> documents.add(id, "beslut.pdf", PDF)))
                .hasMessage("files: file.tooMany");
        assertThat(karin(() -> documents.files(id))).hasSize(3);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private void karin(As.Work task) throws Exception {
        karin(done(task));
    }

    private void johan(As.Work task) throws Exception {
        As.roles(facts.username("johan"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), done(task));
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T bo(Callable<T> task) throws Exception {
        return As.roles(facts.username("bo"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T quality(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private static Callable<Void> done(As.Work task) {
        return () -> {
            task.run();
            return null;
        };
    }
}
