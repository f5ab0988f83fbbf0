package se.ledstjarnan.web.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import se.ledstjarnan.domain.board.ItemFollow;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.board.ItemRow;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.MinutesAsked;
import se.ledstjarnan.web.shared.Texts;

/** What a decision at a meeting led to where its item came from, in words, and the way there with the decision filled in. */
@Named
@ApplicationScoped
public class BoardItemFollow {

    @Inject
    private CurrentUser user;

    /** Whether something is left to do. */
    public boolean noticed(ItemRow row) {
        return row.follow() == ItemFollow.OWN_PAGE || row.follow() == ItemFollow.NOT_POSSIBLE;
    }

    /** Why, or what is asked for; empty where nothing more is to be said. */
    public String reason(ItemRow row) {
        if (row.followReason() == null) {
            return "";
        }
        String[] parts = row.followReason().split("\\|", -1);
        return Texts.of(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
    }

    /** For the secretary, who sees to it there; null otherwise. */
    public String link(ItemRow row) {
        String path = row.followPath() == null ? row.path() : row.followPath();
        if (!noticed(row) || path == null || !user.hasRole(Role.NAMNDSEKRETERARE)) {
            return null;
        }
        return new MinutesAsked(row.day(), row.paragraph(), row.registerNumber(), row.words()).on(path);
    }
}
