package se.ledstjarnan.ejb.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.board.ItemFollow;
import se.ledstjarnan.domain.board.ItemKind;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.domain.board.MeetingStatus;

/**
 * An item of an agenda with what came of it; what is not so yet is null.
 *
 * @param follow what the decision led to where the item came from; null where nothing follows
 * @param followReason key of a text with its arguments, parted by |
 * @param followPath where it is seen to; null for the item's own page
 * @param body that met, or will meet, on the day
 */
public record ItemRow(
        long id,
        long version,
        long meetingId,
        MeetingStatus meeting,
        String body,
        LocalDate day,
        int position,
        String key,
        ItemKind kind,
        String title,
        String proposal,
        String path,
        ItemOutcome outcome,
        String words,
        String paragraph,
        String registerNumber,
        String followUp,
        Long ownerId,
        String ownerGiven,
        String ownerFamily,
        String ownerTitle,
        LocalDate due,
        Instant followedUpAt,
        String followedUpWords,
        ItemFollow follow,
        String followReason,
        String followPath)
        implements Serializable {

    public boolean decided() {
        return outcome != null;
    }

    /** Who sees to what was decided; null for nobody. */
    public String owner() {
        return ownerId == null ? null : ownerGiven + " " + ownerFamily;
    }

    /** What that person is; what goes to the elected names nobody. */
    public String ownerRole() {
        return ownerTitle == null ? owner() : ownerTitle;
    }

    /** How it stands with what was decided. */
    public FollowUpState state(LocalDate today) {
        if (followUp == null) {
            return FollowUpState.NONE;
        }
        if (followedUpAt != null) {
            return FollowUpState.DONE;
        }
        return due.isBefore(today) ? FollowUpState.LATE : FollowUpState.OPEN;
    }
}
