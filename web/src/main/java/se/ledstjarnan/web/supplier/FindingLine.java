package se.ledstjarnan.web.supplier;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.supplier.FindingContent;

/** What was found, as it is typed. */
public class FindingLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private Integer grade;
    private String measure;
    private String owner;
    private LocalDate due;

    FindingContent content() {
        return new FindingContent(text, grade, measure, owner, due);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
