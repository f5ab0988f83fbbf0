package se.ledstjarnan.ejb.deviation;

import java.util.List;
import se.ledstjarnan.domain.deviation.ComplaintNature;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;

/**
 * What somebody without an account sends, as it was typed.
 *
 * @param nature null where staff report something else than a complaint
 * @param unitId null where the sender does not know
 * @param pastManager it concerns the unit's manager
 * @param occurredDay may be empty
 * @param name may be empty: whoever wants to be anonymous may be
 * @param contact may be empty
 */
public record IntakeReport(
        ReportKind kind,
        ComplaintNature nature,
        ReportSource source,
        boolean aboutChild,
        Long unitId,
        boolean pastManager,
        String occurredDay,
        String whatHappened,
        String name,
        String contact,
        List<IntakeFile> files) {

    public IntakeReport {
        files = List.copyOf(files);
    }

    /** Says nothing of what was written, so that it may end up in a log. */
    @Override
    public String toString() {
        return "IntakeReport[" + kind + ", " + nature + "]";
    }
}
