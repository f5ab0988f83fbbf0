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
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of checks, with what is planned and waits to be begun. */
@Named
@RequestScoped
public class RoundTable {

    static final String PAGE = "/selfmonitoring/rounds.xhtml";

    @Inject
    private CheckRoundService rounds;

    private RoundAsked asked;
    private CheckRoundService.Page found;

    private RoundAsked asked() {
        if (asked == null) {
            asked = RoundAsked.read(Asked::parameter);
        }
        return asked;
    }

    private RoundFilter filter() {
        return asked().filter();
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
                n -> asked().address(PAGE).with("page", n == 1 ? null : n).toString());
    }

    /** The same as a file. */
    public String getExport() {
        return asked().address("/selfmonitoring/export").toString();
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
        AddressReader reader = asked().reader();
        return reader.isIgnored() || Asked.isRepeated(reader.known().keySet());
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
