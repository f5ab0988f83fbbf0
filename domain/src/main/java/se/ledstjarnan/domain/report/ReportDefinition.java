package se.ledstjarnan.domain.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.domain.shared.NotFoundException;

/**
 * What a kind of report is made of: its chapters with what is to be written and counted in each, who writes and who signs. In force it
 * no longer changes: a change is a new edition, so that each report keeps the definition it was drafted by.
 */
@Entity
@Table(name = "report_definition")
public class ReportDefinition extends Aggregate {

    /** Neither it nor the year after it has a leap day. */
    private static final int ORDINARY_YEAR = 2001;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String about;

    @Enumerated(EnumType.STRING)
    @Column(name = "period_kind", nullable = false)
    private PeriodKind periodKind;

    @Column(nullable = false)
    private String writers;

    @Column(nullable = false)
    private String approvers;

    @Column(name = "due_after", nullable = false)
    private int dueAfter;

    @Column(name = "part_name")
    private String partName;

    @Column(name = "by_job", nullable = false)
    private boolean byJob;

    @Enumerated(EnumType.STRING)
    @Column(name = "switched_by", updatable = false)
    private SettingKey switchedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DefinitionStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Employee changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @OneToMany(mappedBy = "definition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DefinitionChapter> chapters = new ArrayList<>();

    protected ReportDefinition() {}

    private ReportDefinition(ReportDefinition from, String code, int edition, Employee by, Instant now) {
        this.code = code;
        this.edition = edition;
        this.status = DefinitionStatus.DRAFT;
        this.switchedBy = from.switchedBy;
        terms(from.getTerms(), by, now);
        from.chapters.forEach(each -> chapters.add(new DefinitionChapter(this, chapters.size() + 1, each.getTerms())));
    }

    /** A draft of a new kind of report, without chapters. */
    public ReportDefinition(String code, DefinitionTerms terms, Employee by, Instant now) {
        this.code = code;
        this.edition = 1;
        this.status = DefinitionStatus.DRAFT;
        terms(terms, by, now);
    }

    /** A kind of report of its own that begins as this one. */
    public ReportDefinition copy(String newCode, DefinitionTerms terms, Employee by, Instant now) {
        ReportDefinition copy = new ReportDefinition(this, newCode, 1, by, now);
        copy.terms(terms, by, now);
        return copy;
    }

    /** The next edition of this one, to be changed and put in force. */
    public ReportDefinition next(int number, Employee by, Instant now) {
        return new ReportDefinition(this, code, number, by, now);
    }

    public void describe(DefinitionTerms terms, Employee by, Instant now) {
        demandDraft();
        terms(terms, by, now);
    }

    private void terms(DefinitionTerms terms, Employee by, Instant now) {
        name = terms.name();
        about = terms.about();
        periodKind = terms.periodKind();
        writers = EnumList.join(Role.class, terms.writers());
        approvers = EnumList.join(Role.class, terms.approvers());
        dueAfter = terms.dueAfter();
        partName = terms.partName();
        byJob = terms.byJob();
        touched(by, now);
    }

    private void touched(Employee by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    /** Puts in a chapter last. */
    public void add(ChapterTerms terms, Employee by, Instant now) {
        demandDraft();
        if (chapters.size() >= ChapterTerms.MOST) {
            throw new DomainException("report.tooManyChapters", ChapterTerms.MOST);
        }
        chapters.add(new DefinitionChapter(this, chapters.size() + 1, terms));
        touched(by, now);
    }

    public void change(int position, ChapterTerms terms, Employee by, Instant now) {
        demandDraft();
        chapter(position).describe(terms);
        touched(by, now);
    }

    public void remove(int position, Employee by, Instant now) {
        demandDraft();
        chapters.remove(chapter(position));
        number();
        touched(by, now);
    }

    /** One step towards the beginning. */
    public void raise(int position, Employee by, Instant now) {
        demandDraft();
        int at = chapters.indexOf(chapter(position));
        if (at > 0) {
            chapters.add(at - 1, chapters.remove(at));
            number();
            touched(by, now);
        }
    }

    private void number() {
        for (int i = 0; i < chapters.size(); i++) {
            chapters.get(i).moveTo(i + 1);
        }
    }

    private DefinitionChapter chapter(int position) {
        return chapters.stream()
                .filter(each -> each.getPosition() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Lets reports be drafted by it. The edition in force before it must be retired in the same transaction. */
    public void enforce(Collection<String> knownSources, Employee by, Instant now) {
        demandDraft();
        if (chapters.isEmpty() || chapters.get(0).getLevel() != 1) {
            throw new DomainException("report.firstChapter");
        }
        chapters.stream()
                .flatMap(each -> each.getSources().stream())
                .filter(source -> !knownSources.contains(source))
                .findFirst()
                .ifPresent(source -> {
                    throw new DomainException("report.unknownSource", source);
                });
        boolean part = chapters.stream().anyMatch(each -> each.getTerms().partPosition() != null);
        if (part && partName == null) {
            throw DomainException.at("partName", "report.partNameMissing");
        }
        status = DefinitionStatus.IN_FORCE;
        touched(by, now);
    }

    /** No more reports are drafted by it. */
    public void retire() {
        if (status != DefinitionStatus.IN_FORCE) {
            throw new DomainException("report.definitionFixed");
        }
        status = DefinitionStatus.RETIRED;
    }

    /** Throws where it is or has been in force. */
    public void demandDraft() {
        if (status != DefinitionStatus.DRAFT) {
            throw new DomainException("report.definitionInForce");
        }
    }

    public DefinitionTerms getTerms() {
        return new DefinitionTerms(name, about, periodKind, getWriters(), getApprovers(), dueAfter, partName, byJob);
    }

    public String getCode() {
        return code;
    }

    public int getEdition() {
        return edition;
    }

    public String getName() {
        return name;
    }

    public PeriodKind getPeriodKind() {
        return periodKind;
    }

    public Set<Role> getWriters() {
        return EnumList.split(Role.class, writers);
    }

    public Set<Role> getApprovers() {
        return EnumList.split(Role.class, approvers);
    }

    /** What the part that can be taken out on its own is called; null where there is none. */
    public String getPartName() {
        return partName;
    }

    /** The setting by which a municipality has such reports at all; null where every one has. */
    public SettingKey getSwitchedBy() {
        return switchedBy;
    }

    public DefinitionStatus getStatus() {
        return status;
    }

    /** Null for those that come with the product. */
    public Employee getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** The day on which a report of the period is to be approved: the same day every year, so that a leap day is not counted. */
    public LocalDate due(ReportPeriod period) {
        int years = period.to().getYear() - ORDINARY_YEAR;
        return period.to().minusYears(years).plusDays(dueAfter).plusYears(years);
    }

    public List<DefinitionChapter> getChapters() {
        return List.copyOf(chapters);
    }
}
