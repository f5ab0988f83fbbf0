package se.ledstjarnan.domain.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What is to be done, in words: kind, title and, where the title is not enough, a description. */
@Embeddable
public class MeasurePlan {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeasureKind kind;

    @Column(nullable = false)
    private String title;

    private String description;

    protected MeasurePlan() {}

    public MeasurePlan(MeasureKind kind, String title, String description) {
        if (kind == null) {
            throw DomainException.at("kind", "shared.required");
        }
        this.kind = kind;
        this.title = Text.required(title, Text.SHORT, "title").replace('\n', ' ');
        this.description = Text.optional(description, Text.LONG, "description");
    }

    public MeasureKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** Null where the title says it all. */
    public String getDescription() {
        return description;
    }
}
