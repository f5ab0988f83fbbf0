package se.ledstjarnan.web.yearwheel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.yearwheel.WheelKind;
import se.ledstjarnan.ejb.yearwheel.Wheel;
import se.ledstjarnan.ejb.yearwheel.WheelFilter;
import se.ledstjarnan.ejb.yearwheel.WheelItem;
import se.ledstjarnan.ejb.yearwheel.YearWheelService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** A year as a wheel and as a list; the year and what narrows it stand in the address. */
@Named
@RequestScoped
public class WheelPage {

    private static final String PAGE = "/yearwheel/wheel.xhtml";
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 10;

    @Inject
    private YearWheelService wheels;

    @Inject
    private Say say;

    private AddressReader asked;
    private WheelFilter filter;
    private Wheel wheel;
    private WheelPicture picture;

    private Wheel wheel() {
        if (wheel == null) {
            asked = new AddressReader(Asked::parameter);
            int year = year();
            filter = new WheelFilter(
                    asked.constant("kind", WheelKind.class),
                    asked.constant("role", Role.class),
                    asked.id("unit"),
                    asked.flag("mine"));
            wheel = wheels.year(year, filter);
            picture = new WheelPicture(wheel, say.today());
        }
        return wheel;
    }

    private int year() {
        Long typed = Asked.id(asked.typed("year"));
        boolean possible =
                typed != null && typed >= FIRST_YEAR && typed <= say.today().getYear() + YEARS_AHEAD;
        return asked.keep("year", possible ? typed : null) == null
                ? say.today().getYear()
                : Year.of(typed.intValue()).getValue();
    }

    public int getYear() {
        return wheel().year();
    }

    public WheelPicture getPicture() {
        wheel();
        return picture;
    }

    public boolean isNothing() {
        return wheel().items().isEmpty();
    }

    public boolean isKeeper() {
        return wheel().keeps();
    }

    public boolean isIgnored() {
        wheel();
        return asked.isIgnored() || Asked.isRepeated(asked.known().keySet());
    }

    public boolean isNarrowed() {
        wheel();
        return filter.kind() != null || filter.role() != null || filter.unitId() != null || filter.mine();
    }

    public boolean isMine() {
        wheel();
        return filter.mine();
    }

    /** The years beside this one, as addresses. */
    public List<Choice> getYears() {
        return IntStream.rangeClosed(getYear() - 1, getYear() + 1)
                .filter(year -> year >= FIRST_YEAR && year <= say.today().getYear() + YEARS_AHEAD)
                .mapToObj(year -> new Choice(address(year).toString(), String.valueOf(year), year == getYear()))
                .toList();
    }

    /** The list as it is narrowed, of a year. */
    Address address(int year) {
        Address address = new Address(PAGE);
        asked.known().forEach(address::with);
        return address.with("year", year);
    }

    public List<Choice> getKinds() {
        wheel();
        return Arrays.stream(WheelKind.values())
                .map(kind -> new Choice(
                        AddressReader.lower(kind), Texts.of("yearwheel.kind." + kind), kind == filter.kind()))
                .toList();
    }

    public List<Choice> getRoles() {
        return wheel().roles().stream()
                .map(role ->
                        new Choice(AddressReader.lower(role), Texts.of("shared.role." + role), role == filter.role()))
                .toList();
    }

    public List<Choice> getUnits() {
        return wheel().units().stream()
                .map(unit ->
                        new Choice(unit.id().toString(), unit.name(), unit.id().equals(filter.unitId())))
                .toList();
    }

    /** The months that have anything, in order. */
    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> !wheel().of(month).isEmpty())
                .boxed()
                .toList();
    }

    public List<WheelItem> items(int month) {
        return wheel().of(month);
    }

    public String name(int month) {
        return say.capital(Month.of(month).getDisplayName(TextStyle.FULL, Texts.SWEDISH));
    }

    /** Three letters, for the picture. */
    public String shortName(int month) {
        return name(month).substring(0, 3);
    }

    /** What a month holds, for those who do not see the picture. */
    public String said(WheelPicture.Month month) {
        return Texts.of("yearwheel.month.said", shortName(month.number()), month.count(), month.late());
    }

    public String state(WheelItem item) {
        if (item.done()) {
            return Texts.of("yearwheel.state.done");
        }
        return item.late(say.today()) ? Texts.of("yearwheel.state.late") : say.capital(say.due(item.due()));
    }

    public String stateKind(WheelItem item) {
        return item.done() ? "fine" : say.dueKind(item.due());
    }

    /** Who answers for it, in words. */
    public String who(WheelItem item) {
        if (item.role() == null) {
            return item.mine() ? Texts.of("yearwheel.who.you") : "";
        }
        return Texts.of("shared.role." + item.role());
    }
}
