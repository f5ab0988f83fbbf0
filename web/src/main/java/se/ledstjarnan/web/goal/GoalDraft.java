package se.ledstjarnan.web.goal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.goal.GoalContent;
import se.ledstjarnan.domain.goal.GoalKind;
import se.ledstjarnan.domain.goal.GoalTerm;

/** What is typed of a goal. */
public class GoalDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As many indicators as the form has room for. */
    static final int PLACES = 8;

    private String title;
    private String text;
    private GoalKind kind;
    private GoalTerm term;
    private String firstYear;
    private String lastYear;
    private boolean forCitizens;
    private Long unit;
    private Long parent;
    private String reason;
    private final List<IndicatorLine> lines = new ArrayList<>();

    GoalDraft() {
        fill(List.of());
    }

    private void fill(List<GoalContent.Weighted> indicators) {
        lines.clear();
        for (int i = 0; i < Math.max(PLACES, indicators.size()); i++) {
            lines.add(new IndicatorLine(i < indicators.size() ? indicators.get(i) : null));
        }
    }

    void fill(GoalContent content) {
        title = content.title();
        text = content.text();
        kind = content.kind();
        term = content.term();
        firstYear = content.firstYear().toString();
        lastYear = content.lastYear().toString();
        forCitizens = content.forCitizens();
        fill(content.indicators());
    }

    void place(Long inUnit, Long below) {
        unit = inUnit;
        parent = below;
    }

    GoalContent content() {
        List<GoalContent.Weighted> indicators = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isWritten()) {
                indicators.add(lines.get(i).content(i));
            }
        }
        return new GoalContent(
                title,
                text,
                kind,
                term,
                Decimals.whole(firstYear, "firstYear"),
                Decimals.whole(lastYear, "lastYear"),
                forCitizens,
                indicators);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public GoalKind getKind() {
        return kind;
    }

    public void setKind(GoalKind kind) {
        this.kind = kind;
    }

    public GoalTerm getTerm() {
        return term;
    }

    public void setTerm(GoalTerm term) {
        this.term = term;
    }

    public String getFirstYear() {
        return firstYear;
    }

    public void setFirstYear(String firstYear) {
        this.firstYear = firstYear;
    }

    public String getLastYear() {
        return lastYear;
    }

    public void setLastYear(String lastYear) {
        this.lastYear = lastYear;
    }

    public boolean isForCitizens() {
        return forCitizens;
    }

    public void setForCitizens(boolean forCitizens) {
        this.forCitizens = forCitizens;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<IndicatorLine> getLines() {
        return lines;
    }
}
