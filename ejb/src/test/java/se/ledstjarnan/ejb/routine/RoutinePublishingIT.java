package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** What is in force lies in a folder, and what is not does not. */
class RoutinePublishingIT extends ContainerTest {

    @Inject
    private RoutinePublishing publishing;

    @Inject
    private RoutineWorkService work;

    @Inject
    private RoutineFileService files;

    @Inject
    private UserTransaction transaction;

    @Inject
    @ConfigProperty(name = "ledstjarnan.routines-dir")
    private String directory;

    private RoutineStage stage;

    @BeforeEach
    void people() throws Exception {
        stage = new RoutineStage(work);
    }

    @Test
    void theFolderFollowsWhatIsInForce() throws Exception {
        int number = stage.ofTheUnit("Nattfastan är högst elva timmar.");
        Path first = file(number, 1);
        publish();
        assertThat(PdfCheck.faults(Files.readAllBytes(first))).isEmpty();
        Path index = Path.of(directory, "index.html");
        assertThat(Files.readString(index)).contains("href=\"" + first.getFileName() + "\"", "Prov på rutin");

        Path other = Files.writeString(Path.of(directory, "lathund.pdf"), "någon annans");
        Instant yesterday = Instant.now().minus(1, ChronoUnit.DAYS);
        Files.setLastModifiedTime(first, FileTime.from(yesterday));
        publish();
        assertThat(Files.getLastModifiedTime(first).toInstant())
                .as("what is there already is not made again")
                .isBefore(yesterday.plusSeconds(5));
        stage.karin(() -> work.review(stage.ref(number)));
        publish();
        assertThat(Files.getLastModifiedTime(first).toInstant())
                .as("it says another day of review now")
                .isAfter(yesterday.plusSeconds(5));

        stage.karin(() -> work.renew(stage.ref(number)));
        stage.karin(() -> files.add(stage.ref(number), "Blankett.txt", "Klockan".getBytes(StandardCharsets.UTF_8)));
        stage.nextOfTheUnit(number, "Nattfastan är högst tio timmar.");
        publish();
        assertThat(first).doesNotExist();
        assertThat(file(number, 2)).exists();
        assertThat(Files.readString(attached(number))).isEqualTo("Klockan");
        assertThat(Files.readString(index)).contains(">Blankett.txt</a>");

        stage.karin(() -> work.withdraw(stage.ref(number), "Ersatt av en riktlinje."));
        publish();
        assertThat(file(number, 2)).doesNotExist();
        assertThat(attached(number)).doesNotExist();
        assertThat(Files.readString(index))
                .doesNotContain(file(number, 2).getFileName().toString());
        assertThat(other).exists();
    }

    private Path attached(int number) throws Exception {
        long file = stage.rows.number(
                "select f.id from stored_file f join routine r on r.id = f.subject_id where r.number = ?", number);
        return Path.of(directory, "dokument-" + number + "-version-2-bilaga-" + file + ".txt");
    }

    private Path file(int number, int version) {
        return Path.of(directory, RoutinePaper.fileName(number, version));
    }

    private void publish() throws Exception {
        transaction.begin();
        publishing.run(new JobRun("routine-publishing", "now", LocalDateTime.now(), 1));
        transaction.commit();
    }
}
