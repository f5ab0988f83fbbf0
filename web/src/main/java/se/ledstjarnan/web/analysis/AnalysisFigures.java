package se.ledstjarnan.web.analysis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.FigureStanding;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.ejb.analysis.FigureFilter;
import se.ledstjarnan.ejb.analysis.FigurePage;
import se.ledstjarnan.ejb.analysis.FigureRow;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;

/** What was collected for a round: the deviations from goals and means first. */
@Named
@RequestScoped
public class AnalysisFigures extends AddressedTable<FigureFilter> {

    @Inject
    private AnalysisReadService analysis;

    @Inject
    private AnalysisRoundPage page;

    private FigurePage found;

    @Override
    protected String page() {
        return "/analysis/round.xhtml";
    }

    @Override
    protected FigureFilter read(AddressReader asked) {
        asked.keep("number", page.getNumber());
        asked.keep("tab", page.getTab());
        return new FigureFilter(
                asked.constant("of", CollectedPart.class),
                asked.constant("standing", FigureStanding.class),
                asked.id("unit"),
                asked.flag("changed"),
                Asked.page(Asked.parameter("page")));
    }

    public FigurePage getFound() {
        if (found == null) {
            found = analysis.figures(page.getView().head().number(), filter());
        }
        return found;
    }

    public Pager getPager() {
        return pager(getFound().found(), Integer.MAX_VALUE, getFound().page(), FigureFilter.PAGE);
    }

    public List<Choice> getParts() {
        return choices(CollectedPart.values(), filter().part(), "analysis.part.");
    }

    public List<Choice> getStandings() {
        return choices(FigureStanding.values(), filter().standing(), "analysis.standing.");
    }

    public List<Choice> getUnits() {
        return getFound().units().stream()
                .map(unit -> new Choice(
                        Long.toString(unit.id()),
                        unit.name(),
                        Long.valueOf(unit.id()).equals(filter().unitId())))
                .toList();
    }

    public boolean isChanged() {
        return filter().changed();
    }

    /** The same list narrowed to one standing. */
    public String only(FigureStanding standing) {
        return new Address(page())
                .with("number", page.getNumber())
                .with("tab", page.getTab())
                .with("standing", AddressReader.lower(standing))
                .toString();
    }

    /** Where one says why a figure is gone on with. */
    public String choose(FigureRow row) {
        return new Address(page())
                .with("number", page.getNumber())
                .with("tab", "focus")
                .with("part", AddressReader.lower(row.part()))
                .with("key", row.key())
                .toString();
    }
}
