package se.ledstjarnan.domain.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** One figure as anyone may see it; a hidden one does not carry its count. */
@Embeddable
public class OpenFigure implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private String measure;

    @Column(nullable = false)
    private String dimension;

    @Column(nullable = false)
    private String part;

    private String key;

    private Integer counted;

    private Integer count;

    @Enumerated(EnumType.STRING)
    private PublishedCell.Display hidden;

    protected OpenFigure() {}

    /**
     * @param measure what is counted
     * @param dimension what it is split by
     * @param key what names the part, which never changes; empty for all of them
     * @param part the name of the part
     * @param counted what is behind the cell, which nobody is told where it is hidden
     */
    public OpenFigure(String measure, String dimension, String key, String part, int counted, PublishedCell cell) {
        this.measure = measure;
        this.dimension = dimension;
        this.key = key;
        this.part = part;
        this.counted = counted;
        this.count = cell.value();
        this.hidden = cell.isShown() ? null : cell.display();
    }

    public String getMeasure() {
        return measure;
    }

    public String getDimension() {
        return dimension;
    }

    /** Null for what was published before it was kept. */
    public String getKey() {
        return key;
    }

    /** What is behind it; null for what was published before it was kept. Never to be told. */
    public Integer getCounted() {
        return counted;
    }

    public String getPart() {
        return part;
    }

    /** Null where hidden. */
    public Integer getCount() {
        return count;
    }

    /** Why it is hidden; null where it is shown. */
    public PublishedCell.Display getHidden() {
        return hidden;
    }
}
