package se.ledstjarnan.web.selfmonitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeSet;
import se.ledstjarnan.ejb.selfmonitoring.CheckOverview;
import se.ledstjarnan.ejb.selfmonitoring.CheckResultService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** What self-monitoring showed in a year in all units together, as the political bodies get it. */
@Named
@RequestScoped
public class CheckOverviewPage {

    private static final int FIRST_YEAR = 2000;

    @Inject
    private CheckResultService results;

    @Inject
    private Say say;

    private CheckOverview view;

    public CheckOverview getView() {
        if (view == null) {
            Long asked = Asked.id(Asked.parameter("year"));
            int now = say.today().getYear();
            view = results.overview(asked == null || asked < FIRST_YEAR || asked > now + 1 ? now : asked.intValue());
        }
        return view;
    }

    public List<Choice> getYears() {
        TreeSet<Integer> years = new TreeSet<>(getView().years());
        years.add(getView().year());
        return years.descendingSet().stream()
                .map(each -> new Choice(
                        each.toString(), each.toString(), each == getView().year()))
                .toList();
    }

    /** "94 procent", or that too few took part. */
    public String share(CheckOverview.Row row) {
        return row.told() == null
                ? Texts.of("selfmonitoring.overview.few")
                : Texts.of("selfmonitoring.overview.share", row.told().share());
    }

    /** Whether the target is reached, in words. */
    public String reached(CheckOverview.Row row) {
        return row.told() == null
                ? ""
                : Texts.of(
                        row.told().reaches(row.target())
                                ? "selfmonitoring.overview.reached"
                                : "selfmonitoring.overview.missed",
                        row.target());
    }

    public String kind(CheckOverview.Row row) {
        return row.told() == null ? "" : row.told().reaches(row.target()) ? "fine" : "late";
    }

    /** "+4 procentenheter sedan året före". */
    public String change(CheckOverview.Row row) {
        Integer change = row.change();
        return change == null
                ? "–"
                : Texts.of(
                        "selfmonitoring.overview.change",
                        (change > 0 ? "+" : change < 0 ? "−" : "±") + Math.abs(change));
    }
}
