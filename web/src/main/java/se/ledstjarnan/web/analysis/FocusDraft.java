package se.ledstjarnan.web.analysis;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.analysis.NoteKind;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.shared.DomainException;

/** What is typed in the forms of a round. */
public class FocusDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String why;
    private boolean good;
    private boolean workEnvironment;
    private Integer point;
    private String because;
    private Long unit;
    private CauseArea area;
    private String cause;
    private String effect;
    private NoteKind kind;
    private LocalDate heldOn;
    private String words;
    private String source;
    private String conclusion;

    /** Of the point that was chosen. */
    int position() {
        if (point == null) {
            throw DomainException.at("point", "shared.required");
        }
        return point;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public boolean isGood() {
        return good;
    }

    public void setGood(boolean good) {
        this.good = good;
    }

    public boolean isWorkEnvironment() {
        return workEnvironment;
    }

    public void setWorkEnvironment(boolean workEnvironment) {
        this.workEnvironment = workEnvironment;
    }

    public Integer getPoint() {
        return point;
    }

    public void setPoint(Integer point) {
        this.point = point;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public CauseArea getArea() {
        return area;
    }

    public void setArea(CauseArea area) {
        this.area = area;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public NoteKind getKind() {
        return kind;
    }

    public void setKind(NoteKind kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
