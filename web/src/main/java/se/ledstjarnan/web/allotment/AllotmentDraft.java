package se.ledstjarnan.web.allotment;

import java.io.Serializable;
import se.ledstjarnan.domain.allotment.Group;
import se.ledstjarnan.domain.allotment.Means;
import se.ledstjarnan.domain.allotment.Sek;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.allotment.AllotmentRow;
import se.ledstjarnan.ejb.allotment.NewAllotment;

/** Means as typed: amounts in thousands of kronor, whatever was written where a figure should be. */
public class AllotmentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long unit;
    private Long goal;
    private String year;
    private String budget;
    private String outcome;
    private String forecast;
    private String posts;
    private String postsUsed;
    private String group;
    private String people;
    private String needs;
    private String demands;

    void fill(AllotmentRow row) {
        year = Integer.toString(row.year());
        budget = AllotmentWords.typed(row.budget());
        outcome = AllotmentWords.typed(row.outcome());
        forecast = AllotmentWords.typed(row.forecast());
        posts = AllotmentWords.typed(row.posts());
        postsUsed = AllotmentWords.typed(row.postsUsed());
        group = row.group();
        people = row.people() == null ? null : row.people().toString();
        needs = row.needs();
        demands = row.demands();
    }

    /** Throws at the field where a figure is none. */
    NewAllotment form() {
        return new NewAllotment(
                unit,
                goal,
                whole(year, "year"),
                new Means(
                        Sek.ofThousands(budget, "budget"),
                        Sek.ofThousands(outcome, "outcome"),
                        Sek.ofThousands(forecast, "forecast"),
                        Sek.posts(posts, "posts"),
                        Sek.posts(postsUsed, "postsUsed")),
                new Group(group, whole(people, "people"), needs, demands));
    }

    /** Null for nothing typed. Throws at the field. */
    static Integer whole(String typed, String field) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\u00a0]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,9}")) {
            throw DomainException.at(field, "allotment.notWhole");
        }
        return Integer.valueOf(digits);
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getGoal() {
        return goal;
    }

    public void setGoal(Long goal) {
        this.goal = goal;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getForecast() {
        return forecast;
    }

    public void setForecast(String forecast) {
        this.forecast = forecast;
    }

    public String getPosts() {
        return posts;
    }

    public void setPosts(String posts) {
        this.posts = posts;
    }

    public String getPostsUsed() {
        return postsUsed;
    }

    public void setPostsUsed(String postsUsed) {
        this.postsUsed = postsUsed;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public String getDemands() {
        return demands;
    }

    public void setDemands(String demands) {
        this.demands = demands;
    }
}
