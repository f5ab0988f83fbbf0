package se.ledstjarnan.domain.analysis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Text;

/** A decision basis as somebody left it. */
@Entity
@Table(name = "decision_basis_version")
public class BasisVersion extends BaseEntity {

    /** Longest text under a heading; several proposals are put together there. */
    public static final int LONGEST = 20_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "basis_id", updatable = false)
    private DecisionBasis basis;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int versionNo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "decision_basis_section", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "heading_id")
    @Column(name = "words", nullable = false)
    private Map<Long, String> sections = new HashMap<>();

    protected BasisVersion() {}

    BasisVersion(DecisionBasis basis, int versionNo, Map<Long, String> sections, Employee by, Instant now) {
        this.basis = basis;
        this.versionNo = versionNo;
        this.sections.putAll(sections);
        this.madeBy = by;
        this.madeAt = now;
    }

    /** What was typed, by heading; throws at the field {@code section} with the heading's index. */
    static Map<Long, String> clean(List<AnalysisHeading> headings, Map<Long, String> written) {
        Map<Long, String> clean = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            Long heading = headings.get(i).getId();
            String text = Text.optional(written.get(heading), LONGEST, "section" + i);
            if (text != null) {
                clean.put(heading, text);
            }
        }
        return clean;
    }

    List<String> missing(List<AnalysisHeading> headings) {
        return headings.stream()
                .filter(heading -> heading.isUsed() && heading.isMandatory() && !sections.containsKey(heading.getId()))
                .map(AnalysisHeading::getName)
                .toList();
    }

    /** By heading. */
    public Map<Long, String> getSections() {
        return Map.copyOf(sections);
    }

    public int getVersionNo() {
        return versionNo;
    }
}
