package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.file.FileName;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.file.FileRow;
import se.ledstjarnan.ejb.file.FileStore;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.ScheduledJob;

/**
 * Every hour: the configured folder has the documents that are in force, as PDF/A with their attachments, and a page that lists them; what is no longer in force
 * goes. What is there already is left as it is, so a run that was broken off is made up for by the next.
 */
@ApplicationScoped
public class RoutinePublishing implements ScheduledJob {

    private static final String INDEX = "index.html";

    @Inject
    private PublicationFolder folder;

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private RoutineBackground background;

    @Inject
    private RoutinePaper paper;

    @Inject
    private FileStore store;

    @Inject
    private Clock clock;

    /** A document in force. @param changed the day since which its paper says what it says */
    record Published(
            int number,
            int version,
            String title,
            String kind,
            String units,
            LocalDate from,
            LocalDate changed,
            List<FileRow> files) {

        String fileName() {
            return RoutinePaper.fileName(number, version);
        }

        /** The name an attachment lies by; its own could be anybody's. */
        String fileName(FileRow file) {
            return fileName().replace(".pdf", "-bilaga-" + file.id() + '.' + FileName.extension(file.fileName()));
        }

        Stream<String> fileNames() {
            return Stream.concat(Stream.of(fileName()), files.stream().map(this::fileName));
        }
    }

    @Override
    public String name() {
        return "routine-publishing";
    }

    @Override
    public LocalDateTime firstDue(LocalDateTime now) {
        return now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }

    @Override
    public String period(LocalDateTime due) {
        return due.truncatedTo(ChronoUnit.HOURS).toString();
    }

    @Override
    public LocalDateTime nextAfter(LocalDateTime due) {
        return due.plusHours(1);
    }

    @Override
    public boolean everyPeriod() {
        return false;
    }

    @Override
    public void run(JobRun run) {
        if (folder.isConfigured()) {
            publish();
        }
    }

    private void publish() {
        LocalDate today = LocalDate.now(clock);
        List<Published> inForce = reads.published();
        Map<String, Instant> there = folder.documents();
        inForce.stream()
                .filter(each -> isWanted(each, there))
                .forEach(each -> folder.write(each.fileName(), pdf(each, today)));
        inForce.forEach(each -> attachments(each, there.keySet()));
        folder.write(INDEX, paper.index(inForce, today).getBytes(StandardCharsets.UTF_8));
        Set<String> wanted = inForce.stream().flatMap(Published::fileNames).collect(Collectors.toSet());
        there.keySet().stream().filter(name -> !wanted.contains(name)).forEach(folder::remove);
    }

    /** They never change: one that is there is right. */
    private void attachments(Published each, Set<String> there) {
        each.files().stream()
                .filter(file -> !there.contains(each.fileName(file)))
                .forEach(file -> folder.write(
                        each.fileName(file),
                        store.open(file.id(), FileSubject.ROUTINE).content()));
    }

    /** One that is not there, or was written before its last review. */
    private boolean isWanted(Published each, Map<String, Instant> there) {
        Instant written = there.get(each.fileName());
        return written == null
                || each.changed() != null
                        && !written.atZone(clock.getZone()).toLocalDate().isAfter(each.changed());
    }

    private byte[] pdf(Published each, LocalDate today) {
        Scope nobody = new Scope(0, today, Set.of(), Set.of(), Set.of(), Set.of());
        JpaRoutineReads.Stored stored =
                reads.find(each.number(), each.version(), nobody).orElseThrow(NotFoundException::new);
        return paper.print(stored, background.citations(stored.content(), nobody));
    }
}
