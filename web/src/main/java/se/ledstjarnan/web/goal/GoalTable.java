package se.ledstjarnan.web.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalTerm;
import se.ledstjarnan.ejb.goal.GoalFilter;
import se.ledstjarnan.ejb.goal.GoalRow;
import se.ledstjarnan.ejb.goal.GoalService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The goals of a year, each after the one that it is broken down from, with how far they have come. */
@Named
@RequestScoped
public class GoalTable extends AddressedTable<GoalFilter> {

    private static final String PAGE = "/goal/goals.xhtml";
    private static final int DEEPEST = 3;

    @Inject
    private GoalService goals;

    @Inject
    private Say say;

    private GoalService.Page found;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected GoalFilter read(AddressReader asked) {
        return GoalAsked.read(asked, say.today().getYear());
    }

    private GoalService.Page found() {
        if (found == null) {
            found = goals.list(filter());
        }
        return found;
    }

    public List<GoalRow> getRows() {
        return found().rows();
    }

    /** The style that says how far down it is. */
    public String depth(GoalRow row) {
        return row.depth() == 0 ? "" : "depth-" + Math.min(row.depth(), DEEPEST);
    }

    public Pager getPager() {
        return pager(found().count(), GoalService.MOST, found().page(), GoalFilter.PAGE);
    }

    public List<Choice> getStates() {
        return choices(GoalFilter.State.values(), filter().state(), "goal.filter.");
    }

    public List<Choice> getKinds() {
        return choices(GoalKind.values(), filter().kind(), "goal.kind.");
    }

    public List<Choice> getTerms() {
        return choices(GoalTerm.values(), filter().term(), "goal.term.");
    }

    public List<Choice> getYears() {
        int now = say.today().getYear();
        return IntStream.rangeClosed(now - 3, now + 3)
                .mapToObj(year -> new Choice(Integer.toString(year), Integer.toString(year), year == filter().year()))
                .toList();
    }

    public List<Choice> getUnits() {
        return goals.units().stream()
                .map(unit ->
                        new Choice(unit.id().toString(), unit.name(), unit.id().equals(filter().unitId())))
                .toList();
    }

    public String getText() {
        return filter().text();
    }

    public int getYear() {
        return filter().year();
    }

    /** The same list as a file. @param place such as /goal/pdf */
    public String file(String place) {
        String list = address().toString();
        int from = list.indexOf('?');
        return place + (from < 0 ? "" : list.substring(from));
    }

    /** Whether the reader draws up goals. */
    public boolean isDrawing() {
        return goals.draws();
    }

    /** Why the file could not be made; null where it was not asked for. */
    public String getExportRefused() {
        String why = Asked.parameter("export");
        return "busy".equals(why) || "many".equals(why) ? Texts.of("goal.export." + why) : null;
    }
}
