package se.ledstjarnan.domain.internalcontrol;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.domain.risk.Risk;
import se.ledstjarnan.domain.risk.RiskScale;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/**
 * The internal control plan of a year and a political body (KL 6 kap. 6 §). It is written, handed to the body and decided in a meeting;
 * from then on it is as it is, its controls are carried out, and it is followed up by its days.
 */
@Entity
@Table(name = "control_plan")
public class ControlPlan extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "for_year", nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private String body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id")
    private Employee owner;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanStatus status;

    @Embedded
    private PoliticalDecision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Employee recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "control_plan_day", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "day", nullable = false)
    @OrderBy
    private List<LocalDate> days = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PlanRisk> risks = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ControlMoment> moments = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("day")
    private List<PlanFollowUp> followUps = new ArrayList<>();

    protected ControlPlan() {}

    /** Throws at the field year, body, days or owner. */
    public ControlPlan(
            int number,
            Integer year,
            String body,
            Collection<LocalDate> days,
            Employee owner,
            LocalDate today,
            Instant now) {
        PlanDays.checkYear(year, today);
        this.number = number;
        this.year = year;
        this.body = Text.required(body, Text.SHORT, "body");
        this.madeAt = now;
        this.status = PlanStatus.DRAFT;
        write(days, owner);
    }

    /** The days by which it is followed up, and who keeps it. */
    public final void write(Collection<LocalDate> followedUp, Employee keeper) {
        demandDraft();
        PlanDays.check(followedUp, year);
        if (keeper == null || !keeper.isActive()) {
            throw DomainException.at("owner", "internalcontrol.nobody");
        }
        days.clear();
        days.addAll(new TreeSet<>(followedUp));
        owner = keeper;
    }

    /** Takes a risk in. @param source the risk of an analysis; null for one that is written here, by that scale */
    public PlanRisk add(Risk source, RiskScale scale, PlanRiskContent content) {
        demandDraft();
        if (source != null && getStanding().stream().anyMatch(each -> source.equals(each.getSource()))) {
            throw DomainException.at("risk", "internalcontrol.inPlan.already");
        }
        PlanRisk risk = new PlanRisk(this, risks.size() + 1, source, scale, content);
        risks.add(risk);
        return risk;
    }

    public void change(int position, PlanRiskContent content) {
        demandDraft();
        risk(position).write(content);
    }

    /** It is not in the plan after all, with its controls. */
    public void strike(int position) {
        demandDraft();
        PlanRisk risk = risk(position);
        risk.strike();
        moments.stream().filter(each -> each.getRisk().equals(risk)).forEach(ControlMoment::strike);
    }

    public ControlMoment add(int riskPosition, MomentContent content, Employee responsible) {
        demandDraft();
        ControlMoment moment = new ControlMoment(this, risk(riskPosition), moments.size() + 1, content, responsible);
        moments.add(moment);
        return moment;
    }

    public void changeMoment(int position, MomentContent content, Employee responsible) {
        demandDraft();
        moment(position).write(content, responsible);
    }

    public void strikeMoment(int position) {
        demandDraft();
        moment(position).strike();
    }

    /** Hands it to the political body. Each risk has a control or a new measure. */
    public void propose() {
        demandDraft();
        List<PlanRisk> standing = getStanding();
        if (standing.isEmpty()) {
            throw new DomainException("internalcontrol.nothingToPropose");
        }
        String without = standing.stream()
                .filter(risk -> !risk.hasMeasure() && moments.stream().noneMatch(each -> each.tests(risk)))
                .map(risk -> Integer.toString(risk.getPosition()))
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            throw new DomainException("internalcontrol.riskWithoutControl", without);
        }
        status = PlanStatus.PROPOSED;
    }

    /** It is written on, since the body sent it back or something was forgotten. */
    public void takeBack() {
        demandProposed();
        status = PlanStatus.DRAFT;
    }

    /** The political body has decided it. */
    public void decide(PoliticalDecision made, Employee recorder, Instant now) {
        demandProposed();
        decision = made;
        recordedBy = recorder;
        recordedAt = now;
        status = PlanStatus.DECIDED;
    }

    /** Says what a control showed in one of its months. */
    public ControlPerformance perform(
            int position, int month, PerformanceContent content, Employee by, LocalDate today, Instant now) {
        demandDecided();
        return moment(position).perform(month, content, by, today, now);
    }

    /** Follows it up by one of its days; every risk is judged anew. @param after by the risk's place in the plan */
    public PlanFollowUp followUp(
            LocalDate day, String words, Map<Integer, Judgement> after, Employee by, LocalDate today, Instant now) {
        demandDecided();
        PlanDays.checkTurn(
                day, days, followUps.stream().map(PlanFollowUp::getDay).toList(), today);
        List<RiskAfter> judged = getStanding().stream()
                .map(risk -> RiskAfter.of(risk, after.get(risk.getPosition())))
                .toList();
        PlanFollowUp made = new PlanFollowUp(this, day, words, judged, by, now);
        followUps.add(made);
        return made;
    }

    /** The political body has approved what following up showed. */
    public void approve(LocalDate day, PoliticalDecision made, Employee recorder) {
        followUps.stream()
                .filter(each -> each.getDay().equals(day))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .approve(made, recorder);
    }

    private void demandDraft() {
        if (status != PlanStatus.DRAFT) {
            throw new DomainException(
                    status == PlanStatus.DECIDED ? "internalcontrol.frozen" : "internalcontrol.proposed.already");
        }
    }

    private void demandProposed() {
        if (status != PlanStatus.PROPOSED) {
            throw new DomainException(
                    status == PlanStatus.DECIDED ? "internalcontrol.decidedAlready" : "internalcontrol.notProposed");
        }
    }

    private void demandDecided() {
        if (status != PlanStatus.DECIDED) {
            throw new DomainException("internalcontrol.notDecided");
        }
    }

    /** Throws NotFoundException. */
    public PlanRisk risk(int position) {
        return getStanding().stream()
                .filter(each -> each.getPosition() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Throws NotFoundException. */
    public ControlMoment moment(int position) {
        return moments.stream()
                .filter(each -> !each.isStruck() && each.getPosition() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Its risks, but for those taken out again. */
    public List<PlanRisk> getStanding() {
        return risks.stream().filter(each -> !each.isStruck()).toList();
    }

    public int getNumber() {
        return number;
    }

    /** As IK-3. */
    public String getName() {
        return "IK-" + number;
    }

    public int getYear() {
        return year;
    }

    public String getBody() {
        return body;
    }

    public PlanStatus getStatus() {
        return status;
    }

    public PoliticalDecision getDecision() {
        return decision;
    }

    public List<LocalDate> getDays() {
        return List.copyOf(days);
    }

    public List<PlanFollowUp> getFollowUps() {
        return List.copyOf(followUps);
    }
}
