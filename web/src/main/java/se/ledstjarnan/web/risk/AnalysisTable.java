package se.ledstjarnan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.ejb.risk.AnalysisRow;
import se.ledstjarnan.ejb.risk.RiskFilter;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of analyses, the one that is due first on top. */
@Named
@RequestScoped
public class AnalysisTable {

    private static final String PAGE = "/risk/analyses.xhtml";

    @Inject
    private RiskService risks;

    private AddressReader asked;
    private RiskFilter filter;
    private RiskService.Page<AnalysisRow> found;

    private RiskFilter filter() {
        if (filter == null) {
            asked = new AddressReader(Asked::parameter);
            RiskFilter.State state = asked.constant("state", RiskFilter.State.class);
            filter = new RiskFilter(
                    state == null ? RiskFilter.State.OPEN : state,
                    asked.id("unit"),
                    asked.constant("occasion", Occasion.class),
                    asked.text("text"),
                    Asked.page(Asked.parameter("page")));
        }
        return filter;
    }

    private RiskService.Page<AnalysisRow> found() {
        if (found == null) {
            found = risks.list(filter());
        }
        return found;
    }

    public List<AnalysisRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return Pager.of(
                found().count(),
                RiskService.MOST,
                found().page(),
                RiskFilter.PAGE,
                n -> address().with("page", n == 1 ? null : n).toString());
    }

    private Address address() {
        filter();
        Address address = new Address(PAGE);
        asked.known().forEach(address::with);
        return address;
    }

    public List<Choice> getStates() {
        return Arrays.stream(RiskFilter.State.values())
                .map(each -> new Choice(
                        AddressReader.lower(each), Texts.of("risk.filter." + each), each == filter().state()))
                .toList();
    }

    public List<Choice> getOccasions() {
        return Arrays.stream(Occasion.values())
                .map(each -> new Choice(
                        AddressReader.lower(each), Texts.of("risk.occasion." + each), each == filter().occasion()))
                .toList();
    }

    public String getText() {
        return filter().text();
    }

    /** The unit narrowed to by the address; null for every. */
    public Long getUnit() {
        return filter().unitId();
    }

    public boolean isIgnored() {
        filter();
        return asked.isIgnored()
                || asked.isCut()
                || Asked.isRepeated(asked.known().keySet());
    }

    /** Whether the reader begins analyses. */
    public boolean isBeginner() {
        return risks.begins();
    }

    /** Whether the reader keeps the templates. */
    public boolean isKeeper() {
        return risks.keeps();
    }

    /** What the empty list says. */
    public String getNothing() {
        boolean narrowed = !filter().text().isEmpty() || filter().occasion() != null || filter().unitId() != null;
        return Texts.of(narrowed ? "risk.none.narrowed" : "risk.none." + filter().state());
    }
}
