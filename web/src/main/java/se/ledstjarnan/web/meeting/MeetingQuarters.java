package se.ledstjarnan.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.ejb.meeting.MeetingOverview;
import se.ledstjarnan.ejb.meeting.MeetingService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Meetings and trainings of a year by unit and quarter. */
@Named
@RequestScoped
public class MeetingQuarters {

    private static final String PAGE = "/meeting/overview.xhtml";
    private static final int FIRST_YEAR = 2000;

    @Inject
    private MeetingService meetings;

    @Inject
    private Say say;

    private MeetingOverview overview;

    private MeetingOverview overview() {
        if (overview == null) {
            overview = meetings.overview(year());
        }
        return overview;
    }

    private int year() {
        Long typed = Asked.id(Asked.parameter("year"));
        int now = say.today().getYear();
        return typed == null || typed < FIRST_YEAR || typed > now ? now : typed.intValue();
    }

    public boolean isIgnored() {
        String typed = Asked.parameter("year");
        return typed != null
                && !typed.isBlank()
                && !typed.strip().equals(Integer.toString(overview().year()));
    }

    public int getYear() {
        return overview().year();
    }

    /** The year before, this one and the next as far as there is one, as addresses. */
    public List<Choice> getYears() {
        return IntStream.rangeClosed(getYear() - 1, getYear() + 1)
                .filter(year -> year >= FIRST_YEAR && year <= say.today().getYear())
                .mapToObj(year -> new Choice(
                        new Address(PAGE).with("year", year).toString(), Integer.toString(year), year == getYear()))
                .toList();
    }

    public List<MeetingOverview.Unit> getUnits() {
        return overview().units();
    }

    /** Meetings and trainings of a quarter in words; the same for nothing and for a quarter that has not begun. */
    public String said(MeetingOverview.Held held) {
        if (held.none()) {
            return "–";
        }
        if (held.trainings() == 0) {
            return Texts.of("meeting.count.meetings", held.meetings());
        }
        return held.meetings() == 0
                ? Texts.of("meeting.count.trainings", held.trainings())
                : Texts.of("meeting.count.meetings", held.meetings()) + ", "
                        + Texts.of("meeting.count.trainings", held.trainings());
    }

    /** The list of what the unit held in a quarter. */
    public String list(MeetingOverview.Unit unit, int quarter) {
        return new Address("/meeting/meetings.xhtml")
                .with("unit", unit.id())
                .with("quarter", getYear() + "-" + quarter)
                .toString();
    }

    /** How many of the units have held nothing this year, in words. */
    public String getSilent() {
        long silent = getUnits().stream()
                .filter(unit -> unit.quarters().stream().allMatch(MeetingOverview.Held::none))
                .count();
        return Texts.of("meeting.overview.silent", silent, getUnits().size());
    }
}
