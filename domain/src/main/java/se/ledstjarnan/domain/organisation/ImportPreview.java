package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * What a file would bring about, or has brought about: figures of all of it and the first of each to look at.
 *
 * @param notInFile how many are stored that the file says nothing of; they are left alone
 * @param faultCount how many faults there are, of which the first are listed
 * @param fingerprint the same only while the same would happen
 * @param ignored headings that are none of the columns
 */
public record ImportPreview(
        ImportKind kind,
        int rows,
        int added,
        int changed,
        int ended,
        int unchanged,
        int notInFile,
        List<ImportChange> changes,
        int faultCount,
        List<ImportFault> faults,
        String fingerprint,
        List<String> ignored)
        implements Serializable {

    /** Whether the file can be taken in and would change anything. */
    public boolean ready() {
        return faultCount == 0 && added + changed + ended > 0;
    }

    public List<ImportChange> of(ImportChange.Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).toList();
    }

    public int count(ImportChange.Effect effect) {
        return switch (effect) {
            case ADDED -> added;
            case CHANGED -> changed;
            case ENDED -> ended;
        };
    }
}
