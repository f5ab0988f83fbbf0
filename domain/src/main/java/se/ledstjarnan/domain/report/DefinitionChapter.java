package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.BaseEntity;

/** A chapter that every report of the definition has. */
@Entity
@Table(name = "report_definition_chapter")
public class DefinitionChapter extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "definition_id", updatable = false)
    private ReportDefinition definition;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private int level;

    @Column(nullable = false)
    private String heading;

    @Column(nullable = false)
    private String guidance;

    @Column(nullable = false)
    private boolean required;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "part_position")
    private Integer partPosition;

    @Column(name = "part_heading")
    private String partHeading;

    @Column(nullable = false)
    private String sources;

    @Column(name = "show_rows", nullable = false)
    private boolean showRows;

    protected DefinitionChapter() {}

    DefinitionChapter(ReportDefinition definition, int position, ChapterTerms terms) {
        this.definition = definition;
        this.position = position;
        describe(terms);
    }

    final void describe(ChapterTerms terms) {
        level = terms.level();
        heading = terms.heading();
        guidance = terms.guidance();
        required = terms.required();
        role = terms.role();
        partPosition = terms.partPosition();
        partHeading = terms.partHeading();
        sources = String.join(",", terms.sources());
        showRows = terms.rows();
    }

    void moveTo(int place) {
        position = place;
    }

    public ChapterTerms getTerms() {
        return new ChapterTerms(
                level, heading, guidance, required, role, partPosition, partHeading, getSources(), showRows);
    }

    /** From 1. */
    public int getPosition() {
        return position;
    }

    public int getLevel() {
        return level;
    }

    public String getHeading() {
        return heading;
    }

    public boolean isRequired() {
        return required;
    }

    public Role getRole() {
        return role;
    }

    /** Codes of the figures that stand in it, in order. */
    public List<String> getSources() {
        return sources.isEmpty() ? List.of() : List.of(sources.split(","));
    }
}
