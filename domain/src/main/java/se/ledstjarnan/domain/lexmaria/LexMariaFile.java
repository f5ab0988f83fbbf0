package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseFile;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.StepTable;

/** What is stored of a lex Maria case, and the one step that moves it by {@link LexMariaProcess}. The verbs stand in {@link LexMaria}. */
@MappedSuperclass
public abstract class LexMariaFile extends IvoCase {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    LexMariaStatus status;

    @ElementCollection
    @CollectionTable(name = "lex_maria_exclusion", joinColumns = @JoinColumn(name = "lex_maria_id"))
    @Column(name = "employee_id", nullable = false)
    Set<Long> excluded = new HashSet<>();

    @Embedded
    Assignment assignment;

    /** Of the analysis, those that there is something of: kept here so that no page has to count. */
    String parts;

    @Enumerated(EnumType.STRING)
    Seriousness seriousness;

    @Column(name = "harm_at")
    Instant harmAt;

    @Column(name = "to_notify")
    Boolean toNotify;

    @Column(name = "investigated_at")
    Instant investigatedAt;

    @Embedded
    PatientTold told = PatientTold.nothing();

    @Column(name = "reporter_told_on")
    LocalDate reporterToldOn;

    @Embedded
    DeviceMatter device;

    @Embedded
    LicenseeMatter licensee;

    @OneToMany(mappedBy = "lexMaria", cascade = CascadeType.PERSIST)
    List<LexMariaEvent> events = new ArrayList<>();

    LexMariaFile() {}

    LexMariaFile(String number, CaseFile deviation, Instant receivedAt) {
        super(number, deviation, receivedAt);
        excluded.addAll(deviation.getExcluded());
    }

    StepTable.Rule<LexMariaAction, LexMariaStatus, LexMariaActor> allow(LexMariaAction action, LexMariaParty party) {
        demandKept();
        return LexMariaProcess.STEPS.demand(action, status, party.as());
    }

    void step(LexMariaAction action, String comment, LexMariaParty party, Moment at) {
        StepTable.Rule<LexMariaAction, LexMariaStatus, LexMariaActor> rule = allow(action, party);
        String words = rule.words(comment);
        status = rule.after(status);
        event(action, words, party.employee(), at.now());
    }

    void event(LexMariaAction action, String words, Employee by, Instant now) {
        events.add(new LexMariaEvent((LexMaria) this, action, status, words, by, now));
    }

    void has(AnalysisPart part) {
        parts = ConstantSet.with(AnalysisPart.class, parts, Set.of(part));
    }

    public LexMariaStatus getStatus() {
        return status;
    }

    @Override
    public Set<Long> getExcluded() {
        return Set.copyOf(excluded);
    }

    /** Null until it is written. */
    public Assignment getAssignment() {
        return assignment;
    }

    /** Of the analysis, those that there is something of. */
    public Set<AnalysisPart> getParts() {
        return ConstantSet.of(AnalysisPart.class, parts);
    }

    /** As last judged; null until then. */
    public Seriousness getSeriousness() {
        return seriousness;
    }

    /** When it was first found that a patient was harmed; null where none was. */
    public Instant getHarmAt() {
        return harmAt;
    }

    /** Decided that IVO is to be told; false also while nothing is decided. */
    public boolean isToNotify() {
        return Boolean.TRUE.equals(toNotify);
    }

    public Instant getInvestigatedAt() {
        return investigatedAt;
    }

    public PatientTold getTold() {
        return told;
    }

    public LocalDate getReporterToldOn() {
        return reporterToldOn;
    }

    /** Null where no medical device was involved. */
    public DeviceMatter getDevice() {
        return device;
    }

    /** Null where there is no such matter; for {@link LexMariaAccess#mayReadLicensee} only. */
    public LicenseeMatter getLicensee() {
        return licensee;
    }

    public List<LexMariaEvent> getEvents() {
        return List.copyOf(events);
    }
}
