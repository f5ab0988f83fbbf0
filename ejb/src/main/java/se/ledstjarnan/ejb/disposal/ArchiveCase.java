package se.ledstjarnan.ejb.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.file.FileKind;

/** A closed case with all that is written in it, as it is handed to the archive. In memory one batch at a time. */
record ArchiveCase(Head head, List<Fact> people, List<Words> words, List<File> files) {

    /** @param deviationId null where a performer's report has none */
    record Head(
            String type,
            long id,
            String number,
            Long deviationId,
            String title,
            String unit,
            String area,
            String category,
            Instant receivedAt,
            LocalDate closedOn) {}

    /** Somebody that it concerns. */
    record Fact(String name, String value) {}

    /** Something written. @param label null where the kind says it all */
    record Words(long of, String kind, String label, Instant at, String by, String text) {}

    /** An attached file; its content is read when it is written into the package. */
    record File(long of, long id, String name, FileKind kind, int bytes) {}
}
