package se.ledstjarnan.domain.risk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * How risks are judged, as the municipality has it: steps of probability and consequence in words, classes of their product, and from where
 * a risk is proposed to the internal control plan. Never changed: a new version takes its place, and an analysis keeps the one it was made by.
 */
@Entity
@Table(name = "risk_scale")
public class RiskScale extends Aggregate {

    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_DESCRIPTION = 300;

    /** What its versions have in common. */
    @Column(nullable = false, updatable = false)
    private int family;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int versionNo;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private int steps;

    @Column(name = "proposed_from", nullable = false, updatable = false)
    private int proposedFrom;

    @ElementCollection
    @CollectionTable(name = "risk_scale_step", joinColumns = @JoinColumn(name = "scale_id"))
    @OrderBy("axis, level")
    private List<RiskStep> words = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "risk_scale_class", joinColumns = @JoinColumn(name = "scale_id"))
    @OrderBy("lowest")
    private List<RiskClass> classes = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected RiskScale() {}

    /** Throws at the field that is wrong; those of rows are named with the row from 0. */
    public RiskScale(int family, int versionNo, ScaleContent content, Employee by, Instant now) {
        this.family = family;
        this.versionNo = versionNo;
        this.name = Text.required(content.name(), Text.SHORT, "name");
        this.steps = content.probability().size();
        if (steps < FEWEST || steps > MOST || content.consequence().size() != steps) {
            throw new DomainException("risk.scaleSize", FEWEST, MOST);
        }
        add(RiskAxis.PROBABILITY, content.probability(), "probability");
        add(RiskAxis.CONSEQUENCE, content.consequence(), "consequence");
        addClasses(content.classes());
        this.proposedFrom = within(content.proposedFrom(), "proposedFrom");
        this.madeBy = by;
        this.madeAt = now;
    }

    private void add(RiskAxis axis, List<ScaleContent.Word> typed, String field) {
        for (int i = 0; i < typed.size(); i++) {
            words.add(new RiskStep(
                    axis,
                    i + 1,
                    Text.required(typed.get(i).word(), LONGEST_WORD, field + i),
                    Text.required(typed.get(i).description(), LONGEST_DESCRIPTION, field + "Means" + i)));
        }
    }

    private void addClasses(List<ScaleContent.Group> typed) {
        if (typed.isEmpty()) {
            throw new DomainException("risk.noClasses");
        }
        int below = 0;
        for (int i = 0; i < typed.size(); i++) {
            ScaleContent.Group group = typed.get(i);
            int lowest = within(group.lowest(), "lowest" + i);
            if (i == 0 && lowest != 1) {
                throw DomainException.at("lowest0", "risk.firstClassFromOne");
            }
            if (lowest <= below) {
                throw DomainException.at("lowest" + i, "risk.classesRise", below);
            }
            if (group.colour() == null) {
                throw DomainException.at("colour" + i, "shared.required");
            }
            classes.add(new RiskClass(lowest, Text.required(group.word(), LONGEST_WORD, "class" + i), group.colour()));
            below = lowest;
        }
    }

    private int within(Integer product, String field) {
        if (product == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (product < 1 || product > getHighest()) {
            throw DomainException.at(field, "risk.productOutside", getHighest());
        }
        return product;
    }

    /** The version that takes its place; this one is kept for the analyses made by it. */
    public RiskScale replace(ScaleContent content, Employee by, Instant now) {
        if (retiredAt != null) {
            throw new DomainException("risk.scaleReplaced");
        }
        RiskScale next = new RiskScale(family, versionNo + 1, content, by, now);
        retiredAt = now;
        return next;
    }

    /** Throws at the field probability or consequence where the scale has no such step. */
    public void check(Judgement judgement) {
        step(judgement.probability(), "probability");
        step(judgement.consequence(), "consequence");
    }

    private void step(Integer level, String field) {
        if (level == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (level < 1 || level > steps) {
            throw DomainException.at(field, "risk.noSuchStep", steps);
        }
    }

    /** Whether a risk of that product is proposed to the internal control plan. */
    public boolean isProposed(int product) {
        return product >= proposedFrom;
    }

    /** What a product is called. */
    public RiskClass classOf(int product) {
        RiskClass found = classes.get(0);
        for (RiskClass each : classes) {
            if (each.getLowest() <= product) {
                found = each;
            }
        }
        return found;
    }

    public int getFamily() {
        return family;
    }

    public int getVersionNo() {
        return versionNo;
    }

    public String getName() {
        return name;
    }

    /** Steps of either axis. */
    public int getSteps() {
        return steps;
    }

    /** The greatest product. */
    public final int getHighest() {
        return steps * steps;
    }

    public int getProposedFrom() {
        return proposedFrom;
    }

    public List<RiskStep> getWords() {
        return List.copyOf(words);
    }

    public List<RiskClass> getClasses() {
        return List.copyOf(classes);
    }

    public boolean isInUse() {
        return retiredAt == null;
    }
}
