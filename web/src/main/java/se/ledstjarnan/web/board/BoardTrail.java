package se.ledstjarnan.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.board.BoardMeetingService;
import se.ledstjarnan.ejb.board.ItemRow;

/** Where the thing on a page has been on an agenda, for the link from it to the meeting. */
@Named
@RequestScoped
public class BoardTrail {

    @Inject
    private BoardMeetingService meetings;

    private final Map<String, List<ItemRow>> known = new HashMap<>();

    /** The latest first; none for those who do not read meetings. @param path of the page */
    public List<ItemRow> of(String path) {
        return known.computeIfAbsent(path, meetings::about);
    }
}
