package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import se.ledstjarnan.domain.report.Candidate;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.report.SelectionService;
import se.ledstjarnan.web.shared.Texts;

/** The quarter's deviations in health care for MAS to choose among, by what deserves attention first. */
@Named
@ViewScoped
public class SelectionPage extends QuarterAddress {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 25;

    @Inject
    private SelectionService selection;

    private String show;
    private String at;
    private transient List<Candidate> all;
    private transient List<Candidate> found;

    /** Which of them are shown; in the address by name. */
    public enum Show {
        ALL(candidate -> true),
        CHOSEN(candidate -> candidate.selected() || candidate.leftOut()),
        SERIOUS(candidate -> candidate.severity() != null && candidate.severity() >= 3);

        private final Predicate<Candidate> holds;

        Show(Predicate<Candidate> holds) {
            this.holds = holds;
        }
    }

    public void load() {
        Quarter quarter = asked();
        all = selection.candidates(quarter);
        found = all.stream().filter(getShow().holds).toList();
    }

    public List<Candidate> getRows() {
        int from = (getPage() - 1) * PAGE;
        return found.subList(from, Math.min(from + PAGE, found.size()));
    }

    public int getPages() {
        return Math.max(1, (found.size() + PAGE - 1) / PAGE);
    }

    /** Outside the list means its nearest page. */
    public int getPage() {
        try {
            return Math.max(1, Math.min(getPages(), Integer.parseInt(String.valueOf(at))));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    public int getTotal() {
        return found.size();
    }

    public int count(Show which) {
        return (int) all.stream().filter(which.holds).count();
    }

    public Show[] getChoices() {
        return Show.values();
    }

    public Show getShow() {
        for (Show choice : Show.values()) {
            if (choice.name().equals(show)) {
                return choice;
            }
        }
        return Show.ALL;
    }

    public String link(Show which, int page) {
        return page("selection.xhtml", asked()) + "&show=" + which + "&at=" + page;
    }

    public String getName() {
        return Texts.of("report.name", asked().number(), String.valueOf(asked().year()));
    }

    public String getShown() {
        return show;
    }

    public void setShown(String shown) {
        this.show = shown;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
