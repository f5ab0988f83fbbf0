package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A category or sub-category of deviations in one secrecy compartment; data with validity, so that it can be changed without old
 * cases losing theirs.
 */
@Entity
@Table(name = "category")
public class Category extends Aggregate {

    @Column(nullable = false, unique = true)
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Compartment compartment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Category parent;

    @Column(name = "short_track", nullable = false)
    private boolean shortTrack;

    @Column(nullable = false)
    private boolean bundled;

    @Column(name = "sort_order", nullable = false)
    private int sortOrder;

    @Embedded
    private DatedPeriod period;

    protected Category() {}

    public Category(
            String code,
            String name,
            Compartment compartment,
            Category parent,
            boolean shortTrack,
            int sortOrder,
            LocalDate from) {
        this.code = Text.required(code, 60, "code");
        this.name = Text.required(name, Text.SHORT, "name");
        this.compartment = compartment;
        this.parent = parent;
        this.shortTrack = shortTrack;
        this.sortOrder = sortOrder;
        this.period = DatedPeriod.since(from);
    }

    /** The category is not offered after this day; cases that have it keep it. */
    public void retire(LocalDate lastDay) {
        period = period.endedOn(lastDay);
    }

    /** Whether cases of this kind may be closed without a full investigation. */
    public void useShortTrack(boolean use) {
        shortTrack = use;
    }

    /**
     * Whether employees may report events of this kind in a few taps. For what happens often and harms nobody, never for what could be
     * lex Sarah or lex Maria; so a whole category, which holds severe events too, cannot be.
     */
    public void bundle(boolean use) {
        if (use && parent == null) {
            throw DomainException.at("bundled", "deviation.onlyPartsAreBundled");
        }
        bundled = use;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Compartment getCompartment() {
        return compartment;
    }

    public Category getParent() {
        return parent;
    }

    public boolean isShortTrack() {
        return shortTrack;
    }

    public boolean isBundled() {
        return bundled;
    }

    /** "Läkemedel, utebliven dos" for a sub-category, the name itself for a category. */
    public String fullName() {
        return parent == null ? name : parent.name + ", " + name.toLowerCase(Locale.ROOT);
    }

    public int getSortOrder() {
        return sortOrder;
    }

    public DatedPeriod getPeriod() {
        return period;
    }
}
