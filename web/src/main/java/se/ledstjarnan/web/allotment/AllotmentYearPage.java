package se.ledstjarnan.web.allotment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import se.ledstjarnan.ejb.allotment.AllotmentRow;
import se.ledstjarnan.ejb.allotment.AllotmentService;
import se.ledstjarnan.ejb.allotment.AllotmentWorkService;
import se.ledstjarnan.ejb.allotment.AllotmentYear;
import se.ledstjarnan.ejb.allotment.Decided;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.MinutesAsked;
import se.ledstjarnan.web.shared.Say;

/** The means of a year: budget, outcome and posts by unit and goal, and what the board decided. */
@Named
@ViewScoped
public class AllotmentYearPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AllotmentService allotments;

    @Inject
    private AllotmentWorkService work;

    @Inject
    private Say say;

    private String year;
    private transient AllotmentYear view;
    private String words;
    private LocalDate decidedOn;
    private String paragraph;
    private String registerNumber;

    @PostConstruct
    void fillIn() {
        MinutesAsked asked = MinutesAsked.read();
        decidedOn = asked.day();
        paragraph = asked.paragraph();
        registerNumber = asked.registerNumber();
        words = asked.words();
    }

    public AllotmentYear getView() {
        if (view == null) {
            view = allotments.year(asked(year, say.today().getYear()));
        }
        return view;
    }

    /** The year in the address, or the present for what is none. */
    static int asked(String typed, int now) {
        String digits = typed == null ? "" : typed.strip();
        int year = digits.matches("\\d{4}") ? Integer.parseInt(digits) : now;
        return year < 2000 || year > 2100 ? now : year;
    }

    /** The present year, the one asked for and those that there is something of. */
    public List<Choice> getYears() {
        TreeSet<Integer> years = new TreeSet<>(getView().years());
        years.add(say.today().getYear());
        years.add(getView().year());
        return years.descendingSet().stream()
                .map(each -> new Choice(
                        each.toString(), each.toString(), each == getView().year()))
                .toList();
    }

    public long getBudget() {
        return sum(AllotmentRow::budget);
    }

    /** Over those whose cost is known; null for none. */
    public Long getCost() {
        return known() ? Long.valueOf(sum(row -> row.cost() == null ? 0 : row.cost())) : null;
    }

    /** Budget less cost, over those whose cost is known; null for none. */
    public Long getLeft() {
        return known() ? Long.valueOf(sum(row -> row.left() == null ? 0 : row.left())) : null;
    }

    private boolean known() {
        return getView().rows().stream().anyMatch(row -> row.cost() != null);
    }

    private long sum(ToLongFunction<AllotmentRow> amount) {
        return getView().rows().stream().mapToLong(amount).sum();
    }

    /** The budget of the same the year before; null where there was none. */
    public Long before(AllotmentRow row) {
        return getView().before().stream()
                .filter(each -> each.unitId() == row.unitId() && Objects.equals(each.goalNumber(), row.goalNumber()))
                .map(AllotmentRow::budget)
                .findFirst()
                .orElse(null);
    }

    public String decide() {
        int of = getView().year();
        return Attempt.to(() -> work.decide(of, words, new Decided(getDecidedOn(), paragraph, registerNumber)))
                ? Answer.saved("/allotment/year.xhtml?year=" + of, "allotment.done.decided")
                : null;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }
}
