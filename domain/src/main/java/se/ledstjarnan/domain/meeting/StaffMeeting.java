package se.ledstjarnan.domain.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.Text;

/**
 * A meeting of a unit's staff, or a training, that has been held: which documents and what else was gone through, and how many took
 * part. It shows that what governs the work is known there (SOSFS 2011:9, chapter 6).
 */
@Entity
@Table(name = "staff_meeting")
public class StaffMeeting extends Aggregate {

    @Column(name = "unit_id", nullable = false)
    private Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingKind kind;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    private String words;

    private String learning;

    @Column(nullable = false)
    private int headcount;

    @ElementCollection
    @CollectionTable(name = "staff_meeting_document", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "version_id", nullable = false)
    private Set<Long> versions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_meeting_person", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "employee_id", nullable = false)
    private Set<Long> participants = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "written_by_id")
    private Employee writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected StaffMeeting() {}

    public StaffMeeting(MeetingContent content, Employee by, LocalDate today, Instant now) {
        write(content, by, today, now);
    }

    /** Throws at the field that is wrong. */
    public void write(MeetingContent content, Employee by, LocalDate today, Instant now) {
        content.check(today);
        unitId = content.unitId();
        kind = content.kind();
        heldOn = content.heldOn();
        words = Text.optional(content.words(), Text.LONG, "words");
        learning = Text.optional(content.learning(), Text.LONG, "learning");
        headcount = content.present();
        become(versions, content.versions());
        become(participants, content.participants());
        writtenBy = by;
        writtenAt = now;
    }

    private static void become(Set<Long> kept, Collection<Long> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    public Long getUnitId() {
        return unitId;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public int getHeadcount() {
        return headcount;
    }

    public Set<Long> getVersions() {
        return Set.copyOf(versions);
    }
}
