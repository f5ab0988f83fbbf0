package se.ledstjarnan.ejb.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.board.BoardMatterKind;
import se.ledstjarnan.domain.board.BoardMatterStatus;
import se.ledstjarnan.domain.organisation.Compartment;

/**
 * A matter in the list.
 *
 * @param caseNumber null for those who are not to know which case it is
 * @param summary null until it is attested
 * @param meetingDay null until the board was told, as the two after it
 */
public record BoardMatterRow(
        long id,
        BoardMatterKind kind,
        Compartment compartment,
        BoardMatterStatus status,
        Instant raisedAt,
        String caseNumber,
        String summary,
        LocalDate meetingDay,
        String paragraph,
        String registrationNumber)
        implements Serializable {

    BoardMatterRow withoutCase() {
        return new BoardMatterRow(
                id, kind, compartment, status, raisedAt, null, summary, meetingDay, paragraph, registrationNumber);
    }
}
