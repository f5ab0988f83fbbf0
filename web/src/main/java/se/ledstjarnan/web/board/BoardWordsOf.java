package se.ledstjarnan.web.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.domain.board.MeetingStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.board.FollowUpState;
import se.ledstjarnan.ejb.board.ItemRow;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.PageAccess;
import se.ledstjarnan.web.shared.Say;

/** Chooses the looks of meetings and decisions; the word always says it too. */
@Named("boardWords")
@ApplicationScoped
public class BoardWordsOf {

    @Inject
    private Say say;

    @Inject
    private CurrentUser user;

    public String meetingKind(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> "";
            case CALLED -> "active";
            case CLOSED -> "fine";
            case CANCELLED -> "";
        };
    }

    public String outcomeKind(ItemOutcome outcome) {
        return switch (outcome) {
            case NOTED, AS_PROPOSED -> "fine";
            case CHANGED -> "active";
            case REFUSED, RETURNED, POSTPONED -> "soon";
        };
    }

    public FollowUpState state(ItemRow row) {
        return row.state(say.today());
    }

    public String stateKind(ItemRow row) {
        return switch (state(row)) {
            case NONE -> "";
            case OPEN -> "active";
            case LATE -> "late";
            case DONE -> "fine";
        };
    }

    /** Who sees to it: to the elected, what that person is. */
    public String owner(ItemRow row) {
        return user.hasRole(Role.NAMND) ? row.ownerRole() : row.owner();
    }

    /** The page of what was handed in, where the reader may open it; null otherwise. */
    public String link(ItemRow row) {
        if (row.path() == null) {
            return null;
        }
        boolean allowed = PageAccess.leads(row.path(), user.roles());
        boolean summary = row.path().startsWith("/board/matter.xhtml") && !row.decided() && user.hasRole(Role.NAMND);
        return allowed && !summary ? row.path() : null;
    }
}
