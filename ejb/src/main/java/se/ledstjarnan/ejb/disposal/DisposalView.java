package se.ledstjarnan.ejb.disposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.disposal.DisposalStatus;
import se.ledstjarnan.domain.disposal.Hinder;
import se.ledstjarnan.domain.disposal.RetentionKind;

/** One list. Numbers, classes and days only: nothing of what a case says. @param proposedById null until it is laid forward */
public record DisposalView(
        int number,
        long version,
        LocalDate until,
        DisposalStatus status,
        Hand made,
        Hand proposed,
        Long proposedById,
        Hand decided,
        String words,
        Instant doneAt,
        List<OfClass> classes,
        Counts counts) {

    /** Who did it, and when. @param by null where the job did */
    public record Hand(String by, Instant at) {}

    /** @param removable to be removed, or removed */
    public record Counts(long all, long removable, long hindered, long leftOut, long removed) {}

    /** What stands on it of a class. */
    public record OfClass(
            long id,
            RetentionKind kind,
            String name,
            int years,
            String reference,
            LocalDate decidedOn,
            LocalDate firstClosed,
            LocalDate lastClosed,
            Counts counts) {}

    /** One case. @param removed whether it has gone */
    public record Item(
            long id,
            String number,
            long classId,
            RetentionKind kind,
            LocalDate closedOn,
            LocalDate endsOn,
            Hinder hinder,
            String leftOut,
            boolean removed) {}

    /** Those asked for. @param more whether there are more than are shown */
    public record Items(List<Item> rows, boolean more) {}
}
