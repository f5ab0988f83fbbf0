package se.ledstjarnan.web.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.ejb.goal.IndicatorFilter;
import se.ledstjarnan.ejb.goal.IndicatorRow;
import se.ledstjarnan.ejb.goal.IndicatorService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The list of indicators, with those whose outcomes are to be entered. */
@Named
@RequestScoped
public class IndicatorTable extends AddressedTable<IndicatorFilter> {

    private static final String PAGE = "/goal/indicators.xhtml";

    @Inject
    private IndicatorService indicators;

    @Inject
    private Say say;

    private IndicatorService.Page found;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected IndicatorFilter read(AddressReader asked) {
        IndicatorFilter.State state = asked.constant("state", IndicatorFilter.State.class);
        return new IndicatorFilter(
                state == null ? IndicatorFilter.State.IN_USE : state,
                asked.constant("source", IndicatorSource.class),
                asked.text("text"),
                Asked.page(Asked.parameter("page")));
    }

    private IndicatorService.Page found() {
        if (found == null) {
            found = indicators.list(filter());
        }
        return found;
    }

    public List<IndicatorRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return pager(found().count(), IndicatorService.MOST, found().page(), IndicatorFilter.PAGE);
    }

    public List<Choice> getStates() {
        return choices(IndicatorFilter.State.values(), filter().state(), "goal.indicators.");
    }

    public List<Choice> getSources() {
        return choices(IndicatorSource.values(), filter().source(), "goal.source.");
    }

    public String getText() {
        return filter().text();
    }

    /** "Hela förvaltningen och 8 enheter". */
    public String where(IndicatorRow row) {
        if (row.units() == 0) {
            return Texts.of("goal.whole");
        }
        return Texts.of(row.whole() ? "goal.whole.and" : "goal.units.count", row.units());
    }

    /** "3 saknas, senast 2026-10-30"; empty for none. */
    public String owed(IndicatorRow row) {
        return row.owed() == 0 ? "" : Texts.of("goal.owed", row.owed(), row.due());
    }

    public String owedKind(IndicatorRow row) {
        return row.due().isBefore(say.today()) ? "late" : "soon";
    }

    /** Whether the reader keeps the words for levels. */
    public boolean isJudge() {
        return indicators.judges();
    }

    /** Whether the reader keeps the indicators. */
    public boolean isKeeper() {
        return indicators.keeps();
    }
}
