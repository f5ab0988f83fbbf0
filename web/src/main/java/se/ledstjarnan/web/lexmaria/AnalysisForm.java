package se.ledstjarnan.web.lexmaria;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.lexmaria.AnalysisPart;
import se.ledstjarnan.domain.lexmaria.CauseLevel;
import se.ledstjarnan.domain.shared.DomainException;

/** What is filled in for the event analysis: its assignment, a moment of the course, a cause, or an entry under a heading. */
public class AnalysisForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[H].mm");

    private String purpose;
    private String givenBy;
    private LocalDate day;
    private String team;
    private String method;
    private String time;
    private CauseLevel level;
    private CauseArea area;
    private AnalysisPart part;
    private EntryNature nature;
    private String text;
    private String source;

    /** The day and the hour of a moment; null where no day is given. */
    LocalDateTime happenedAt() {
        if (day == null) {
            return null;
        }
        try {
            return day.atTime(LocalTime.parse(time == null ? "" : time.strip().replace(':', '.'), TIME));
        } catch (DateTimeParseException e) {
            throw DomainException.at("happenedTime", "lexmaria.timeWrong");
        }
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    /** The day of the assignment, or of the moment. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public CauseLevel getLevel() {
        return level;
    }

    public void setLevel(CauseLevel level) {
        this.level = level;
    }

    public CauseArea getArea() {
        return area;
    }

    public void setArea(CauseArea area) {
        this.area = area;
    }

    public AnalysisPart getPart() {
        return part;
    }

    public void setPart(AnalysisPart part) {
        this.part = part;
    }

    public EntryNature getNature() {
        return nature;
    }

    public void setNature(EntryNature nature) {
        this.nature = nature;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
