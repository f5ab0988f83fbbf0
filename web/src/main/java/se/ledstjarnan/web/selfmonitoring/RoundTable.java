package se.ledstjarnan.web.selfmonitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.ejb.selfmonitoring.CheckRoundService;
import se.ledstjarnan.ejb.selfmonitoring.DueRow;
import se.ledstjarnan.ejb.selfmonitoring.RoundFilter;
import se.ledstjarnan.ejb.selfmonitoring.RoundRow;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of checks, with what is planned and waits to be begun. */
@Named
@RequestScoped
public class RoundTable {

    private static final String PAGE = "/selfmonitoring/rounds.xhtml";

    @Inject
    private CheckRoundService rounds;

    private AddressReader asked;
    private RoundFilter filter;
    private CheckRoundService.Page found;

    private RoundFilter filter() {
        if (filter == null) {
            asked = new AddressReader(Asked::parameter);
            RoundFilter.State state = asked.constant("state", RoundFilter.State.class);
            Long list = asked.id("list");
            filter = new RoundFilter(
                    state == null ? RoundFilter.State.ONGOING : state,
                    asked.constant("kind", CheckKind.class),
                    asked.id("unit"),
                    list == null ? null : (int) Math.max(0, Math.min(list, Integer.MAX_VALUE)),
                    Asked.page(Asked.parameter("page")));
        }
        return filter;
    }

    private CheckRoundService.Page found() {
        if (found == null) {
            found = rounds.list(filter());
        }
        return found;
    }

    public List<RoundRow> getRows() {
        return found().rows();
    }

    public List<DueRow> getDue() {
        return found().due();
    }

    public Pager getPager() {
        return Pager.of(
                found().count(),
                CheckRoundService.MOST,
                found().page(),
                RoundFilter.PAGE,
                n -> address().with("page", n == 1 ? null : n).toString());
    }

    private Address address() {
        filter();
        Address address = new Address(PAGE);
        asked.known().forEach(address::with);
        return address;
    }

    public List<Choice> getStates() {
        return Arrays.stream(RoundFilter.State.values())
                .map(each -> new Choice(
                        AddressReader.lower(each), Texts.of("selfmonitoring.filter." + each), each == filter().state()))
                .toList();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(CheckKind.values())
                .map(each -> new Choice(
                        AddressReader.lower(each), Texts.of("selfmonitoring.kind." + each), each == filter().kind()))
                .toList();
    }

    public List<Choice> getUnits() {
        return found().units().stream()
                .map(each ->
                        new Choice(Long.toString(each.id()), each.name(), Objects.equals(each.id(), filter().unitId())))
                .toList();
    }

    public boolean isIgnored() {
        filter();
        return asked.isIgnored() || Asked.isRepeated(asked.known().keySet());
    }

    /** Whether the reader begins checks. */
    public boolean isLeader() {
        return found().leads();
    }

    /** Where one goes: to the own sheet while it is to be answered. */
    public String page(RoundRow row) {
        return (row.toAnswer() ? "/selfmonitoring/answer.xhtml?number=" : "/selfmonitoring/round.xhtml?number=")
                + row.number();
    }

    /** What the empty list says. */
    public String getNothing() {
        return Texts.of(
                filter().kind() == null && filter().unitId() == null && filter().list() == null
                        ? "selfmonitoring.none." + filter().state()
                        : "selfmonitoring.none.narrowed");
    }
}
