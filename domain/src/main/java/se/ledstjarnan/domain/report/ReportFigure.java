package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One figure as it was when it was counted; frozen with the report, so that the report can always be explained. */
@Embeddable
public class ReportFigure {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FigurePart part;

    @Column(name = "row_key", nullable = false)
    private String key;

    @Column(name = "row_label", nullable = false)
    private String label;

    @Column(name = "row_group")
    private String group;

    @Column(name = "row_order", nullable = false)
    private int order;

    @Column(name = "period_start", nullable = false)
    private LocalDate period;

    @Column(nullable = false)
    private int count;

    protected ReportFigure() {}

    /**
     * @param key what the row is to the program, such as a category's code or a unit's id
     * @param label what it is called that day
     * @param group the department of a unit; otherwise null
     * @param order where the row stands
     * @param period first day of the quarter or the month
     */
    public ReportFigure(
            FigurePart part, String key, String label, String group, int order, LocalDate period, int count) {
        this.part = part;
        this.key = key;
        this.label = label;
        this.group = group;
        this.order = order;
        this.period = period;
        this.count = count;
    }

    public FigurePart getPart() {
        return part;
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public String getGroup() {
        return group;
    }

    public int getOrder() {
        return order;
    }

    public LocalDate getPeriod() {
        return period;
    }

    public int getCount() {
        return count;
    }
}
