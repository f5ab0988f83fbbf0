package se.ledstjarnan.web.goal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.goal.IndicatorContent;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.goal.IndicatorView;

/** What is typed of an indicator. */
public class IndicatorDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String definition;
    private IndicatorSource source;
    private String ownFigure;
    private String kpi;
    private String comparedKpi;
    private String measuredIn;
    private Direction direction;
    private Frequency frequency;
    private boolean whole;
    private Long[] units = {};
    private LocalDate since;
    private EmployeeName responsible;

    void fill(IndicatorView.Head head) {
        name = head.name();
        definition = head.definition();
        source = head.source();
        ownFigure = source == IndicatorSource.SYSTEM ? head.sourceKey() : null;
        kpi = source == IndicatorSource.KOLADA ? head.sourceKey() : null;
        comparedKpi = head.comparedKpi();
        measuredIn = head.measuredIn();
        direction = head.direction();
        frequency = head.frequency();
        whole = head.whole();
        units = head.units().toArray(Long[]::new);
        since = head.since();
        responsible = head.responsible();
    }

    IndicatorContent content() {
        String key = source == IndicatorSource.SYSTEM ? ownFigure : source == IndicatorSource.KOLADA ? kpi : null;
        return new IndicatorContent(
                name,
                definition,
                source,
                key,
                comparedKpi,
                measuredIn,
                direction,
                frequency,
                whole,
                Set.of(units),
                since);
    }

    Long responsibleId() {
        return responsible == null ? null : responsible.id();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(String definition) {
        this.definition = definition;
    }

    public IndicatorSource getSource() {
        return source;
    }

    public void setSource(IndicatorSource source) {
        this.source = source;
    }

    public String getOwnFigure() {
        return ownFigure;
    }

    public void setOwnFigure(String ownFigure) {
        this.ownFigure = ownFigure;
    }

    public String getKpi() {
        return kpi;
    }

    public void setKpi(String kpi) {
        this.kpi = kpi;
    }

    public String getComparedKpi() {
        return comparedKpi;
    }

    public void setComparedKpi(String comparedKpi) {
        this.comparedKpi = comparedKpi;
    }

    public String getMeasuredIn() {
        return measuredIn;
    }

    public void setMeasuredIn(String measuredIn) {
        this.measuredIn = measuredIn;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    public Long[] getUnits() {
        return units.clone();
    }

    public void setUnits(Long[] units) {
        this.units = units.clone();
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public EmployeeName getResponsible() {
        return responsible;
    }

    public void setResponsible(EmployeeName responsible) {
        this.responsible = responsible;
    }
}
