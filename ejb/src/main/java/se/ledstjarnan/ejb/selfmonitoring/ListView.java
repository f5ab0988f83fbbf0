package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.selfmonitoring.ListStatus;

/**
 * A wording of a list on its page, with what other wordings there are.
 *
 * @param unit whose list it is; null for every unit's
 * @param writes whether the reader changes the list
 */
public record ListView(
        long stored,
        int number,
        String unit,
        boolean ended,
        int version,
        ListStatus status,
        String title,
        CheckPart area,
        String method,
        String citation,
        int target,
        Instant inForceAt,
        String inForceBy,
        List<QuestionRow> questions,
        List<Version> versions,
        boolean writes)
        implements Serializable {

    public record Version(int number, ListStatus status, Instant inForceAt) implements Serializable {}

    public boolean hasDraft() {
        return versions.stream().anyMatch(each -> each.status() == ListStatus.DRAFT);
    }
}
