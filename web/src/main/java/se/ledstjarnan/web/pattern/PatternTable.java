package se.ledstjarnan.web.pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.FindingState;
import se.ledstjarnan.ejb.pattern.FindingFilter;
import se.ledstjarnan.ejb.pattern.FindingList;
import se.ledstjarnan.ejb.pattern.FindingRow;
import se.ledstjarnan.ejb.pattern.FindingService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The patterns found, the strongest first: ten, and the rest for whoever asks for them. */
@Named
@RequestScoped
public class PatternTable extends AddressedTable<PatternTable.Ask> {

    private static final String PAGE = "/pattern/patterns.xhtml";
    private static final int FIRST = 10;
    private static final int SIZE = 25;

    @Inject
    private FindingService findings;

    private FindingList found;

    /** @param every not only the strongest */
    record Ask(FindingFilter filter, boolean every, int page) {}

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected Ask read(AddressReader asked) {
        FindingState state = asked.constant("state", FindingState.class);
        return new Ask(
                new FindingFilter(
                        state == null ? FindingState.OPEN : state,
                        asked.constant("kind", FindingKind.class),
                        asked.id("unit")),
                asked.flag("every"),
                Math.min(1_000, Asked.page(Asked.parameter("page"))));
    }

    private FindingList found() {
        if (found == null) {
            Ask ask = filter();
            found = ask.every()
                    ? findings.list(ask.filter(), (ask.page() - 1) * SIZE, SIZE)
                    : findings.list(ask.filter(), 0, FIRST);
        }
        return found;
    }

    public List<FindingRow> getRows() {
        return found().rows();
    }

    /** "Visa alla 34 mönster"; null where all are shown. */
    public String getMore() {
        return filter().every() || found().count() <= FIRST ? null : Texts.of("pattern.more", found().count());
    }

    public String getMoreAddress() {
        return address().with("every", 1).toString();
    }

    /** Null where the strongest alone are shown, or none on this page. */
    public Pager getPager() {
        return filter().every() && found().count() > 0
                ? pager(found().count(), Integer.MAX_VALUE, filter().page(), SIZE)
                : null;
    }

    public List<Choice> getUnits() {
        return found().units().stream()
                .map(unit -> new Choice(
                        Long.toString(unit.id()),
                        unit.name(),
                        Long.valueOf(unit.id()).equals(filter().filter().unitId())))
                .toList();
    }

    public List<Choice> getKinds() {
        return choices(FindingKind.values(), filter().filter().kind(), "pattern.kind.");
    }

    public List<Choice> getStates() {
        return choices(FindingState.values(), filter().filter().state(), "pattern.state.");
    }

    public boolean isNarrowed() {
        FindingFilter filter = filter().filter();
        return filter.kind() != null || filter.unitId() != null || filter.state() != FindingState.OPEN;
    }
}
