package se.ledstjarnan.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.ejb.plan.PlanPaperService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;

/** The action plans over several years that the verksamhetsplan of a year consists of, as they are printed. */
@Named
@RequestScoped
public class BusinessPlanPage {

    private static final int YEARS_EACH_WAY = 3;

    @Inject
    private PlanPaperService papers;

    @Inject
    private Say say;

    private String paper;

    /** The one asked for, or the present; one that is far off is taken as the present too. */
    public int getYear() {
        return year(Asked.parameter("year"), say.today().getYear());
    }

    static int year(String asked, int now) {
        String typed = asked == null ? "" : asked.strip();
        int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : now;
        return Math.abs(year - now) > PlanPaperService.MOST_YEARS_AWAY ? now : year;
    }

    private Long unit() {
        return Asked.id(Asked.parameter("unit"));
    }

    public String getPaper() {
        if (paper == null) {
            paper = papers.businessOnScreen(getYear(), unit());
        }
        return paper;
    }

    public List<Choice> getYears() {
        int now = say.today().getYear();
        return IntStream.rangeClosed(now - YEARS_EACH_WAY, now + YEARS_EACH_WAY)
                .mapToObj(year -> new Choice(Integer.toString(year), Integer.toString(year), year == getYear()))
                .toList();
    }

    public String getPdf() {
        return file("/plan/pdf");
    }

    public String getDocx() {
        return file("/plan/docx");
    }

    private String file(String page) {
        return new Address(page).with("year", getYear()).with("unit", unit()).toString();
    }
}
