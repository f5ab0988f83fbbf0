package se.ledstjarnan.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.ejb.board.BoardMeetingService;
import se.ledstjarnan.ejb.board.DecisionFilter;
import se.ledstjarnan.ejb.board.FollowUpState;
import se.ledstjarnan.ejb.board.ItemRow;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** What meetings have decided, the latest first, and how it stands with carrying it out. */
@Named("decisionsOfBoard")
@RequestScoped
public class DecisionTable extends AddressedTable<DecisionFilter> {

    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_OFFERED = 5;

    @Inject
    private BoardMeetingService meetings;

    @Inject
    private Say say;

    private BoardMeetingService.Page found;

    @Override
    protected String page() {
        return "/board/decisions.xhtml";
    }

    @Override
    protected DecisionFilter read(AddressReader asked) {
        return read(asked, Asked.parameter("page"));
    }

    static DecisionFilter read(AddressReader asked, String page) {
        Long typed = Asked.id(asked.typed("year"));
        Long year = asked.keep("year", typed != null && typed >= FIRST_YEAR && typed < 3000 ? typed : null);
        return new DecisionFilter(
                year == null ? null : year.intValue(),
                asked.constant("state", FollowUpState.class),
                asked.text("text"),
                Asked.page(page));
    }

    private BoardMeetingService.Page found() {
        if (found == null) {
            found = meetings.decisions(filter());
        }
        return found;
    }

    public List<ItemRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return pager(found().count(), BoardMeetingService.MOST, found().page(), DecisionFilter.PAGE);
    }

    public List<Choice> getYears() {
        int now = say.today().getYear();
        return IntStream.rangeClosed(now - YEARS_OFFERED + 1, now)
                .map(each -> 2 * now - YEARS_OFFERED + 1 - each)
                .mapToObj(each -> new Choice(
                        String.valueOf(each),
                        String.valueOf(each),
                        Integer.valueOf(each).equals(filter().year())))
                .toList();
    }

    public List<Choice> getStates() {
        return choices(FollowUpState.values(), filter().state(), "board.followUp.state.");
    }

    public String getText() {
        return filter().text();
    }

    public boolean isNarrowed() {
        return filter().year() != null
                || filter().state() != null
                || !filter().text().isEmpty();
    }

    /** The list as a file. */
    public String getExport() {
        return address().toString().replace(page(), "/board/export");
    }

    /** Why there was no file, or null. */
    public String getExportRefused() {
        return Asked.parameter("export") == null ? null : Texts.of("board.decisions.busy");
    }
}
