package se.ledstjarnan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.risk.RiskRow;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.ejb.risk.RisksFilter;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The risks of decided analyses, the highest first. */
@Named
@RequestScoped
public class RisksTable extends AddressedTable<RisksFilter> {

    private static final String PAGE = "/risk/risks.xhtml";

    @Inject
    private RiskService risks;

    private RiskService.Page<RiskRow> found;
    private List<Choice> units;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected RisksFilter read(AddressReader asked) {
        return new RisksFilter(
                asked.flag("proposed"), asked.id("unit"), asked.text("text"), Asked.page(Asked.parameter("page")));
    }

    private RiskService.Page<RiskRow> found() {
        if (found == null) {
            found = risks.risks(filter());
        }
        return found;
    }

    public List<RiskRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return pager(found().count(), RiskService.MOST, found().page(), RisksFilter.PAGE);
    }

    public List<Choice> getReaches() {
        return List.of(
                new Choice("", Texts.of("risk.reach.every"), !filter().onlyProposed()),
                new Choice("1", Texts.of("risk.reach.proposed"), filter().onlyProposed()));
    }

    /** Those with analyses that the reader sees, to narrow the list to. */
    public List<Choice> getUnits() {
        if (units == null) {
            units = risks.units().stream()
                    .map(each -> new Choice(
                            Long.toString(each.id()), each.name(), each.id().equals(filter().unitId())))
                    .toList();
        }
        return units;
    }

    public String getText() {
        return filter().text();
    }

    public String getNothing() {
        return Texts.of(
                filter().text().isEmpty() && !filter().onlyProposed() && filter().unitId() == null
                        ? "risk.risks.none"
                        : "risk.none.narrowed");
    }
}
