package se.ledstjarnan.domain.ivo;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/** Something kept with a case, with who wrote it, in which position and when. Made by the case's own verbs and never rewritten. */
@MappedSuperclass
public abstract class CaseEntry extends BaseEntity {

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", updatable = false)
    private Employee author;

    @Column(name = "author_title", updatable = false)
    private String authorTitle;

    protected CaseEntry() {}

    protected CaseEntry(Employee author, Instant now) {
        this.author = author;
        this.authorTitle = author == null ? null : author.getTitle();
        this.writtenAt = now;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Employee getAuthor() {
        return author;
    }

    /** The author's title that day; null where none was known. */
    public String getAuthorTitle() {
        return authorTitle;
    }
}
