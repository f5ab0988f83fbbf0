package se.ledstjarnan.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.meeting.MeetingKind;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.meeting.MeetingFilter;
import se.ledstjarnan.ejb.meeting.MeetingRow;
import se.ledstjarnan.ejb.meeting.MeetingService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The list of meetings and trainings held, the latest first. */
@Named
@RequestScoped
public class MeetingTable extends AddressedTable<MeetingFilter> {

    private static final String PAGE = "/meeting/meetings.xhtml";
    private static final int QUARTERS = 8;

    @Inject
    private MeetingService meetings;

    @Inject
    private Say say;

    private MeetingService.Page found;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected MeetingFilter read(AddressReader asked) {
        return new MeetingFilter(
                asked.id("unit"),
                asked.constant("kind", MeetingKind.class),
                asked.keep("quarter", MeetingFilter.Quarter.of(asked.typed("quarter"))),
                Asked.page(Asked.parameter("page")));
    }

    private MeetingService.Page found() {
        if (found == null) {
            found = meetings.list(filter());
        }
        return found;
    }

    public List<MeetingRow> getRows() {
        return found().rows();
    }

    /** What was gone through, in a line. */
    public String line(MeetingRow row) {
        return row.words() == null ? String.join(", ", row.documents()) : Text.headline(row.words());
    }

    /** What else there is, under the line; empty for nothing. */
    public String more(MeetingRow row) {
        Stream<String> documents = row.words() == null || row.documents().isEmpty()
                ? Stream.empty()
                : Stream.of(Texts.of("meeting.row.documents", row.documents().size()));
        Stream<String> learning = row.learning() ? Stream.of(Texts.of("meeting.row.learning")) : Stream.empty();
        return String.join(" · ", Stream.concat(documents, learning).toList());
    }

    public Pager getPager() {
        return pager(found().count(), MeetingService.MOST, found().page(), MeetingFilter.PAGE);
    }

    public List<Choice> getUnits() {
        return found().units().stream()
                .map(unit ->
                        new Choice(unit.id().toString(), unit.name(), unit.id().equals(filter().unitId())))
                .toList();
    }

    public List<Choice> getKinds() {
        return choices(MeetingKind.values(), filter().kind(), "meeting.kind.");
    }

    /** The latest two years, and the one asked for. */
    public List<Choice> getQuarters() {
        MeetingFilter.Quarter chosen = filter().quarter();
        List<MeetingFilter.Quarter> latest = Stream.iterate(
                        MeetingFilter.Quarter.of(say.today()), MeetingFilter.Quarter::before)
                .limit(QUARTERS)
                .toList();
        Stream<MeetingFilter.Quarter> other =
                chosen == null || latest.contains(chosen) ? Stream.empty() : Stream.of(chosen);
        return Stream.concat(latest.stream(), other)
                .map(each -> new Choice(
                        each.toString(),
                        Texts.of("meeting.quarter.of", each.number(), Integer.toString(each.year())),
                        each.equals(chosen)))
                .toList();
    }

    public boolean isNarrowed() {
        return filter().unitId() != null || filter().kind() != null || filter().quarter() != null;
    }

    /** Whether the reader notes meetings. */
    public boolean isWriter() {
        return found().writes();
    }

    /** Whether the reader follows up several units. */
    public boolean isOverseer() {
        return found().seesAll() || found().writes();
    }
}
