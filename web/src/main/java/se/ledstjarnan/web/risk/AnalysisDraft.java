package se.ledstjarnan.web.risk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.risk.AnalysisContent;
import se.ledstjarnan.domain.risk.Occasion;
import se.ledstjarnan.ejb.risk.AnalysisView;
import se.ledstjarnan.ejb.risk.NewAnalysis;
import se.ledstjarnan.web.pattern.PatternLead;

/** What is typed of an analysis. */
public class AnalysisDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private Occasion occasion;
    private Long unit;
    private LegalArea[] areas = {};
    private String covers;
    private EmployeeName leader;
    private String others;
    private LocalDate begunOn;
    private LocalDate readyBy;
    private Long scale;
    private Long template;
    private Integer[] carried = {};

    /** What another has, or the same before it is changed; the days are its own. */
    void fill(AnalysisView.Head head) {
        title = head.title();
        occasion = head.occasion();
        unit = head.unitId();
        areas = head.areas().toArray(LegalArea[]::new);
        covers = head.scope();
        leader = head.leader();
        others = head.others();
    }

    /** Because of a pattern. */
    void fill(PatternLead.Suggestion pattern) {
        title = pattern.title();
        occasion = Occasion.DEVIATIONS;
        covers = pattern.text();
        unit = pattern.unitId() == null ? unit : pattern.unitId();
        if (pattern.compartment() == Compartment.HEALTH_CARE) {
            areas = new LegalArea[] {LegalArea.HSL};
        }
    }

    void on(LocalDate begun, LocalDate ready) {
        begunOn = begun;
        readyBy = ready;
    }

    AnalysisContent content() {
        return new AnalysisContent(title, occasion, covers, Set.of(areas), others, begunOn, readyBy);
    }

    NewAnalysis asNew(Integer before) {
        return new NewAnalysis(content(), leaderId(), unit, scale, template, before, Set.of(carried));
    }

    Long leaderId() {
        return leader == null ? null : leader.id();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public void setOccasion(Occasion occasion) {
        this.occasion = occasion;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public LegalArea[] getAreas() {
        return areas.clone();
    }

    public void setAreas(LegalArea[] areas) {
        this.areas = areas.clone();
    }

    public String getCovers() {
        return covers;
    }

    public void setCovers(String covers) {
        this.covers = covers;
    }

    public EmployeeName getLeader() {
        return leader;
    }

    public void setLeader(EmployeeName leader) {
        this.leader = leader;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public LocalDate getBegunOn() {
        return begunOn;
    }

    public void setBegunOn(LocalDate begunOn) {
        this.begunOn = begunOn;
    }

    public LocalDate getReadyBy() {
        return readyBy;
    }

    public void setReadyBy(LocalDate readyBy) {
        this.readyBy = readyBy;
    }

    public Long getScale() {
        return scale;
    }

    public void setScale(Long scale) {
        this.scale = scale;
    }

    public Long getTemplate() {
        return template;
    }

    public void setTemplate(Long template) {
        this.template = template;
    }

    public Integer[] getCarried() {
        return carried.clone();
    }

    public void setCarried(Integer[] carried) {
        this.carried = carried.clone();
    }
}
