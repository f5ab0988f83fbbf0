package se.ledstjarnan.web.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.risk.RiskRow;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.ejb.risk.RisksFilter;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The risks of decided analyses, the highest first. */
@Named
@RequestScoped
public class RisksTable {

    private static final String PAGE = "/risk/risks.xhtml";

    @Inject
    private RiskService risks;

    private AddressReader asked;
    private RisksFilter filter;
    private RiskService.Page<RiskRow> found;

    private RisksFilter filter() {
        if (filter == null) {
            asked = new AddressReader(Asked::parameter);
            filter = new RisksFilter(
                    asked.flag("proposed"), asked.id("unit"), asked.text("text"), Asked.page(Asked.parameter("page")));
        }
        return filter;
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
        return Pager.of(
                found().count(),
                RiskService.MOST,
                found().page(),
                RisksFilter.PAGE,
                n -> address().with("page", n == 1 ? null : n).toString());
    }

    private Address address() {
        filter();
        Address address = new Address(PAGE);
        asked.known().forEach(address::with);
        return address;
    }

    public List<Choice> getReaches() {
        return List.of(
                new Choice("", Texts.of("risk.reach.every"), !filter().onlyProposed()),
                new Choice("1", Texts.of("risk.reach.proposed"), filter().onlyProposed()));
    }

    public String getText() {
        return filter().text();
    }

    public boolean isIgnored() {
        filter();
        return asked.isIgnored()
                || asked.isCut()
                || Asked.isRepeated(asked.known().keySet());
    }

    public String getNothing() {
        return Texts.of(
                filter().text().isEmpty() && !filter().onlyProposed() && filter().unitId() == null
                        ? "risk.risks.none"
                        : "risk.none.narrowed");
    }
}
