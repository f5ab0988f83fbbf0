package se.ledstjarnan.ejb.board;

import java.util.Set;
import se.ledstjarnan.domain.board.BoardMatterAction;

/**
 * One matter as one reader may see it.
 *
 * @param page where it came from; null for those who have no part in the case
 * @param raisedBy null for those who are not to know, as the next
 * @param attestedBy null until it is attested
 * @param withdrawnReason null where it is not withdrawn
 */
public record BoardMatterView(
        BoardMatterRow row,
        long version,
        String page,
        String raisedBy,
        String attestedBy,
        String withdrawnReason,
        Set<BoardMatterAction> allowed) {

    public boolean may(BoardMatterAction action) {
        return allowed.contains(action);
    }
}
