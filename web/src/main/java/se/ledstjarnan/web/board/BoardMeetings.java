package se.ledstjarnan.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.ledstjarnan.ejb.board.BoardMeetingService;
import se.ledstjarnan.ejb.board.MeetingRow;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;

/** The meetings of a year: those to come first, then those held, the latest first. */
@Named("boardMeetings")
@RequestScoped
public class BoardMeetings {

    private static final int FIRST_YEAR = 2020;
    private static final int YEARS_AHEAD = 2;

    @Inject
    private BoardMeetingService meetings;

    @Inject
    private Say say;

    private AddressReader asked;
    private int year;
    private List<MeetingRow> rows;

    private List<MeetingRow> rows() {
        if (rows == null) {
            asked = new AddressReader(Asked::parameter);
            Long typed = Asked.id(asked.typed("year"));
            boolean possible =
                    typed != null && typed >= FIRST_YEAR && typed <= say.today().getYear() + YEARS_AHEAD;
            Long kept = asked.keep("year", possible ? typed : null);
            year = kept == null ? say.today().getYear() : kept.intValue();
            rows = meetings.meetings(year);
        }
        return rows;
    }

    public int getYear() {
        rows();
        return year;
    }

    public boolean isIgnored() {
        rows();
        return asked.isIgnored() || Asked.isRepeated(asked.known().keySet());
    }

    public List<MeetingRow> getRows() {
        Stream<MeetingRow> ahead = rows().stream().filter(row -> !row.day().isBefore(say.today()));
        Stream<MeetingRow> held = rows().stream()
                .filter(row -> row.day().isBefore(say.today()))
                .sorted(Comparator.comparing(MeetingRow::day).reversed());
        return Stream.concat(ahead, held).toList();
    }

    public List<Choice> getYears() {
        return IntStream.rangeClosed(getYear() - 1, getYear() + 1)
                .filter(each -> each >= FIRST_YEAR && each <= say.today().getYear() + YEARS_AHEAD)
                .mapToObj(each -> new Choice(
                        new Address("/board/meetings.xhtml").with("year", each).toString(),
                        String.valueOf(each),
                        each == getYear()))
                .toList();
    }

    public boolean isKeeper() {
        return meetings.isKeeper();
    }

    /** Held, and what was decided is not recorded. */
    public boolean late(MeetingRow row) {
        return row.awaitsMinutes(say.today()) && row.open() > 0;
    }
}
