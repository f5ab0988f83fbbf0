package se.ledstjarnan.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.ledstjarnan.domain.board.BoardMatterStatus;
import se.ledstjarnan.ejb.board.BoardMatterRow;
import se.ledstjarnan.ejb.board.BoardMatterService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** What the board is to be told of, or was; how far it has come, and the page, stand in the address. */
@Named
@RequestScoped
public class BoardMatterList {

    private static final String PAGE = "/board/matters.xhtml";

    @Inject
    private BoardMatterService matters;

    private Set<BoardMatterStatus> statuses;
    private BoardMatterService.Page found;

    private Set<BoardMatterStatus> statuses() {
        if (statuses == null) {
            statuses = matters.statuses();
        }
        return statuses;
    }

    /** The one asked for where the reader has it, else the first that the reader has. */
    public BoardMatterStatus getStatus() {
        BoardMatterStatus asked = Asked.constant(BoardMatterStatus.class, Asked.parameter("state"), null);
        return statuses().contains(asked) ? asked : statuses().iterator().next();
    }

    private BoardMatterService.Page found() {
        if (found == null) {
            found = matters.list(getStatus(), Asked.page(Asked.parameter("page")));
        }
        return found;
    }

    public List<BoardMatterRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return Pager.of(
                found().count(),
                Integer.MAX_VALUE,
                found().page(),
                BoardMatterService.PAGE,
                number -> address(getStatus()).with("page", number).toString());
    }

    /** What waits for a meeting is a document to send out before it. */
    public boolean isPrinted() {
        return getStatus() == BoardMatterStatus.READY;
    }

    /** The tabs: the value is the address. */
    public List<Choice> getTabs() {
        return statuses().stream()
                .map(each -> new Choice(address(each).toString(), Texts.of("board.tab." + each), each == getStatus()))
                .toList();
    }

    /** An elected member, who reads what the board was told and has nothing to do here. */
    public boolean isMemberOnly() {
        return Set.of(BoardMatterStatus.HANDED).equals(statuses());
    }

    private static Address address(BoardMatterStatus status) {
        return new Address(PAGE).with("state", status.name().toLowerCase(Locale.ROOT));
    }
}
