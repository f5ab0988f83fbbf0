package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Text;

/** Who wrote an entry, in which position, when, and from which source: demanded of every note (SOSFS 2011:5 5 kap.). */
@Embeddable
public class Provenance {

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", updatable = false)
    private Employee author;

    @Column(name = "author_title", updatable = false)
    private String authorTitle;

    @Column(updatable = false)
    private String source;

    protected Provenance() {}

    Provenance(Instant writtenAt, Employee author, String source) {
        this.writtenAt = writtenAt;
        this.author = author;
        this.authorTitle = author.getTitle();
        this.source = Text.optional(source, Text.SHORT, "source");
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

    /** Where the fact comes from, such as "samtal med medarbetare"; null where the author is the source. */
    public String getSource() {
        return source;
    }
}
