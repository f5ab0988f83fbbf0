package se.ledstjarnan.ejb.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.importing.CaseImport;
import se.ledstjarnan.domain.importing.ImportStatus;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.importing.OldField;
import se.ledstjarnan.ejb.audit.Audit;

/** What a job does with a file of old cases: reads all of it, or stores all of it; each in one transaction. */
@ApplicationScoped
class CaseImportWork {

    private static final int BATCH = 1_000;

    @Inject
    private JpaCaseImports imports;

    @Inject
    private JpaCaseImportRows rows;

    @Inject
    private JpaOldCases cases;

    @Inject
    private JpaImportProgress progress;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Works on what was ordered first; false where nothing is. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean next() {
        Optional<CaseImport> ordered = imports.ordered();
        ordered.ifPresent(work -> {
            progress.at(work.getId(), 0);
            if (work.getStatus() == ImportStatus.CHECK_ORDERED) {
                check(work);
            } else {
                store(work);
            }
            imports.flush();
        });
        return ordered.isPresent();
    }

    private void check(CaseImport of) {
        rows.clear(of);
        List<OldColumn> columns = imports.columns(of);
        OldPlaces places = imports.places();
        OldWords words = new OldWords(imports.words(of.getSourceSystem()), places);
        Reading reading = new Reading(of, columns, places, words);
        try {
            Path file = spooled(of);
            try {
                TableFile.read(file, reading::row);
            } finally {
                Files.delete(file);
            }
        } catch (TableFile.UnreadableException e) {
            reading.wrong(e.fault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reading.end();
        words.found().forEach((field, found) -> rows.addFound(of, field, found));
        int faults = reading.faultCount + rows.addDoubles(of, heading(columns)) + rows.unknownWords(of);
        imports.lock(of);
        of.checked(reading.rowCount, faults, reading.persons, reading.first, reading.last);
    }

    private static String heading(List<OldColumn> columns) {
        return columns.stream()
                .filter(column -> column.field() == OldField.NUMBER)
                .map(OldColumn::heading)
                .findFirst()
                .orElse("");
    }

    private Path spooled(CaseImport of) throws IOException {
        Path file = Files.createTempFile("ledstjarnan-", ".import");
        try (OutputStream out = Files.newOutputStream(file)) {
            imports.file(of, out);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    private void store(CaseImport of) {
        int doubles = rows.addDoubles(of, heading(imports.columns(of)));
        imports.lock(of);
        if (doubles > 0) {
            of.hindered(doubles);
            return;
        }
        int stored = cases.store(of);
        if (stored != of.getRowCount()) {
            throw new IllegalStateException(stored + " of " + of.getRowCount() + " rows");
        }
        of.stored(clock.instant());
        rows.clearAll(of);
        audit.recordSystem(
                CaseImportJob.NAME, AuditAction.CREATE, AuditSubject.of("case-import", of.getId(), null, null));
    }

    /** A file being read: rows go to the database a thousand at a time. */
    private final class Reading {

        private final CaseImport of;
        private final List<String> headings;
        private final OldReader reader;
        private final List<OldCase> made = new ArrayList<>();
        private final List<OldFault> wrong = new ArrayList<>();
        private boolean headed;
        private int kept;
        private int rowCount;
        private int faultCount;
        private int persons;
        private LocalDate first;
        private LocalDate last;

        Reading(CaseImport of, List<OldColumn> columns, OldPlaces places, OldWords words) {
            this.of = of;
            this.headings = columns.stream().map(OldColumn::heading).toList();
            Map<OldField, List<Integer>> placed = new EnumMap<>(OldField.class);
            columns.stream()
                    .filter(column -> column.field() != null)
                    .forEach(column -> placed.computeIfAbsent(column.field(), field -> new ArrayList<>())
                            .add(column.place()));
            this.reader = new OldReader(placed, headings, places, words, LocalDateTime.now(clock));
        }

        boolean row(int line, List<String> cells) {
            if (!headed) {
                headed = true;
                return true;
            }
            rowCount++;
            OldReader.Read read = reader.read(line, cells);
            read.faults().forEach(this::wrong);
            persons += read.person() ? 1 : 0;
            if (read.day() != null) {
                first = first == null || read.day().isBefore(first) ? read.day() : first;
                last = last == null || read.day().isAfter(last) ? read.day() : last;
            }
            if (read.row() != null) {
                made.add(read.row());
            }
            if (made.size() >= BATCH) {
                flush();
            }
            if (rowCount % (5 * BATCH) == 0) {
                progress.at(of.getId(), rowCount);
            }
            return true;
        }

        void wrong(OldFault fault) {
            faultCount++;
            if (kept < JpaCaseImportRows.MOST_FAULTS) {
                kept++;
                wrong.add(fault);
            }
            if (wrong.size() >= BATCH) {
                flush();
            }
        }

        private void flush() {
            if (!made.isEmpty()) {
                rows.addRows(of, made);
                made.clear();
            }
            if (!wrong.isEmpty()) {
                rows.addFaults(of, wrong);
                wrong.clear();
            }
        }

        void end() {
            flush();
        }
    }
}
