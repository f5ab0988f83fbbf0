package se.ledstjarnan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.ejb.risk.AnalysisRow;
import se.ledstjarnan.ejb.risk.RiskFilter;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of analyses, the one that is due first on top. */
@Named
@RequestScoped
public class AnalysisTable extends AddressedTable<RiskFilter> {

    private static final String PAGE = "/risk/analyses.xhtml";

    @Inject
    private RiskService risks;

    private RiskService.Page<AnalysisRow> found;
    private List<Choice> units;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected RiskFilter read(AddressReader asked) {
        RiskFilter.State state = asked.constant("state", RiskFilter.State.class);
        return new RiskFilter(
                state == null ? RiskFilter.State.OPEN : state,
                asked.id("unit"),
                asked.constant("occasion", Occasion.class),
                asked.text("text"),
                Asked.page(Asked.parameter("page")));
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
        return pager(found().count(), RiskService.MOST, found().page(), RiskFilter.PAGE);
    }

    public List<Choice> getStates() {
        return choices(RiskFilter.State.values(), filter().state(), "risk.filter.");
    }

    public List<Choice> getOccasions() {
        return choices(Occasion.values(), filter().occasion(), "risk.occasion.");
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
