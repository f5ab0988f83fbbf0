package se.ledstjarnan.domain.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * MAS's report of a quarter's deviations in health care to the board. Drafted by a job or by hand with figures frozen at that moment;
 * counted anew until approved; approved, it is locked with its document; then handed to each body of the municipality's chain in order.
 */
@Entity
@Table(name = "quarterly_report")
public class QuarterlyReport extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(name = "quarter_number", nullable = false, updatable = false)
    private int quarterNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportStatus status;

    @Column(name = "drafted_at", nullable = false, updatable = false)
    private Instant draftedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "drafted_by_id", updatable = false)
    private Employee draftedBy;

    @Column(name = "figures_at", nullable = false)
    private Instant figuresAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "quarterly_report_figure", joinColumns = @JoinColumn(name = "report_id"))
    private List<ReportFigure> figures = new ArrayList<>();

    @Column(name = "registration_number")
    private String registrationNumber;

    private String analysis;

    private String proposal;

    @Column(name = "patient_board")
    private String patientBoard;

    @Column(name = "follow_up")
    private String followUp;

    @Column(name = "rule_text")
    private String ruleText;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_by_id")
    private Employee approvedBy;

    @Column(name = "threshold")
    private Integer threshold;

    private String sha256;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<Handover> handovers = new ArrayList<>();

    protected QuarterlyReport() {}

    /**
     * A draft of a quarter that has ended; one that has no four before it to be compared with is refused.
     *
     * @param draftedBy null where the job drafts
     */
    public QuarterlyReport(
            Quarter quarter, List<ReportFigure> figures, Employee draftedBy, LocalDate today, Instant now) {
        if (!quarter.hasEnded(today)) {
            throw new DomainException("report.quarterNotEnded");
        }
        if (!quarter.hasYearBefore()) {
            throw new DomainException("report.noSuchQuarter");
        }
        this.year = quarter.year();
        this.quarterNumber = quarter.number();
        this.status = ReportStatus.DRAFT;
        this.draftedBy = draftedBy;
        this.draftedAt = now;
        freeze(figures, now);
    }

    private void freeze(List<ReportFigure> counted, Instant now) {
        figures.clear();
        figures.addAll(counted);
        figuresAt = now;
    }

    /** Takes figures counted anew. */
    public void refresh(List<ReportFigure> counted, ReportActor actor, Instant now) {
        ReportProcess.check(ReportAction.REFRESH, status, actor.roles());
        freeze(counted, now);
    }

    /** Keeps the words of the rules that its deviations were chosen by; null where there were none. */
    public void chooseBy(String rules) {
        if (status != ReportStatus.DRAFT) {
            throw new DomainException("report.notNow");
        }
        ruleText = Text.optional(rules, Text.LONG, "rules");
    }

    public void write(ReportTexts texts, ReportActor actor) {
        ReportProcess.check(ReportAction.WRITE, status, actor.roles());
        analysis = texts.analysis();
        proposal = texts.proposal();
        patientBoard = texts.patientBoard();
        followUp = texts.followUp();
        registrationNumber = texts.registrationNumber();
    }

    /** Throws unless deviations may be marked for the report now. */
    public void checkMaySelect(ReportActor actor) {
        ReportProcess.check(ReportAction.SELECT, status, actor.roles());
    }

    /**
     * Locks the report. Its document must be made and sealed in the same transaction.
     *
     * @param notAttested how many marked deviations lack an attested summary; must be 0
     * @param chain the bodies it will pass, in order
     * @param smallCells figures under this are hidden in the document
     */
    public void approve(long notAttested, List<String> chain, int smallCells, ReportActor actor, Instant now) {
        ReportProcess.check(ReportAction.APPROVE, status, actor.roles());
        if (analysis == null) {
            throw DomainException.at("analysis", "report.analysisMissing");
        }
        if (notAttested > 0) {
            throw new DomainException("report.summaryMissing", notAttested);
        }
        status = ReportStatus.APPROVED;
        approvedBy = actor.employee();
        approvedAt = now;
        threshold = smallCells;
        for (String body : chain) {
            handovers.add(new Handover(this, handovers.size() + 1, body));
        }
    }

    /** Ties the report to its document by the document's hash. */
    public void seal(String hash) {
        if (status != ReportStatus.APPROVED || sha256 != null) {
            throw new DomainException("report.notNow");
        }
        sha256 = hash;
    }

    /** The next body of the chain has received it; after the last one the report is handed over. */
    public Handover handOver(
            Handover.Minutes minutes, LocalDate approvedOn, LocalDate today, ReportActor actor, Instant now) {
        ReportProcess.check(ReportAction.HAND_OVER, status, actor.roles());
        Handover next = nextHandover();
        LocalDate earliest = handovers.stream()
                .filter(Handover::isDone)
                .map(Handover::getDay)
                .reduce(approvedOn, (a, b) -> a.isAfter(b) ? a : b);
        next.record(minutes, earliest, today, actor.employee(), now);
        if (handovers.stream().allMatch(Handover::isDone)) {
            status = ReportStatus.HANDED;
        }
        return next;
    }

    private Handover nextHandover() {
        return handovers.stream()
                .filter(handover -> !handover.isDone())
                .findFirst()
                .orElseThrow(() -> new DomainException("report.notNow"));
    }

    public Quarter getQuarter() {
        return new Quarter(year, quarterNumber);
    }

    public ReportStatus getStatus() {
        return status;
    }

    public Instant getDraftedAt() {
        return draftedAt;
    }

    /** Null where the job drafted it. */
    public Employee getDraftedBy() {
        return draftedBy;
    }

    public Instant getFiguresAt() {
        return figuresAt;
    }

    public QuarterFigures getFigures() {
        return new QuarterFigures(getQuarter(), figures);
    }

    public ReportTexts getTexts() {
        return new ReportTexts(analysis, proposal, patientBoard, followUp, registrationNumber);
    }

    /** The rules that its deviations were chosen by, in words; null where there were none. */
    public String getRuleText() {
        return ruleText;
    }

    public Instant getApprovedAt() {
        return approvedAt;
    }

    public Employee getApprovedBy() {
        return approvedBy;
    }

    /** The threshold of small figures that the document was made with; null until approved. */
    public Integer getThreshold() {
        return threshold;
    }

    /** Of the document, in lower-case hexadecimal; null until approved. */
    public String getSha256() {
        return sha256;
    }

    public List<Handover> getHandovers() {
        return List.copyOf(handovers);
    }
}
