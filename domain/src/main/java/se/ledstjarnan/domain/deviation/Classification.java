package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * The handler's judgement: category, sub-category, risk/near miss/event, severity × probability (1–4 each). The product is a support;
 * never a decision.
 */
@Embeddable
public class Classification {

    public static final int HIGHEST = 4;

    /** The highest severity of what may be closed without a full investigation because it was reported as harmless. */
    private static final int HIGHEST_UNHARMED = 2;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private Category category;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subcategory_id")
    private Category subcategory;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type")
    private EventType eventType;

    private Integer severity;

    private Integer probability;

    protected Classification() {}

    public Classification(
            Category category, Category subcategory, EventType eventType, Integer severity, Integer probability) {
        if (category == null) {
            throw DomainException.at("category", "shared.required");
        }
        if (subcategory != null && !category.equals(subcategory.getParent())) {
            throw DomainException.at("subcategory", "deviation.subcategoryOfOther");
        }
        if (eventType == null) {
            throw DomainException.at("eventType", "shared.required");
        }
        this.category = category;
        this.subcategory = subcategory;
        this.eventType = eventType;
        this.severity = level(severity, "severity");
        this.probability = level(probability, "probability");
    }

    private static Integer level(Integer level, String field) {
        if (level == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (level < 1 || level > HIGHEST) {
            throw DomainException.at(field, "shared.outOfRange", 1, HIGHEST);
        }
        return level;
    }

    public Category getCategory() {
        return category;
    }

    public Category getSubcategory() {
        return subcategory;
    }

    public EventType getEventType() {
        return eventType;
    }

    public Integer getSeverity() {
        return severity;
    }

    public Integer getProbability() {
        return probability;
    }

    /** Severity × probability, 1–16. */
    public int riskValue() {
        return severity * probability;
    }

    /** Whether the judgement is what the reporter proposed, and not a severe one. */
    boolean confirms(Category proposed) {
        return proposed != null && proposed.equals(subcategory) && severity <= HIGHEST_UNHARMED;
    }

    String title() {
        return subcategory == null ? category.fullName() : subcategory.fullName();
    }
}
