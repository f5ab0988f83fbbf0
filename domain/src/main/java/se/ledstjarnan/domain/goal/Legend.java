package se.ledstjarnan.domain.goal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** The words for how near their targets outcomes are, as the municipality has them. Never changed: a new one takes its place. */
@Entity
@Table(name = "goal_legend")
public class Legend extends Aggregate {

    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int HIGHEST = 200;
    private static final int LONGEST_WORD = 60;

    /** A step as typed. @param lowest per cent of the target from which it holds */
    public record Typed(Integer lowest, String word, LevelSymbol symbol, LevelLook look) implements Serializable {}

    @ElementCollection
    @CollectionTable(name = "goal_legend_step", joinColumns = @JoinColumn(name = "legend_id"))
    @OrderBy("lowest")
    private List<LegendStep> steps = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected Legend() {}

    /** Throws at the field of a row, named with the row from 0. @param typed the best first, the last one from 0 */
    public Legend(List<Typed> typed, Employee by, Instant now) {
        if (typed.size() < FEWEST || typed.size() > MOST) {
            throw new DomainException("goal.legend.size", FEWEST, MOST);
        }
        int above = HIGHEST + 1;
        for (int i = 0; i < typed.size(); i++) {
            Typed each = typed.get(i);
            String word = Text.required(each.word(), LONGEST_WORD, "word" + i);
            if (each.lowest() == null) {
                throw DomainException.at("lowest" + i, "shared.required");
            }
            if (each.lowest() < 0 || each.lowest() >= above) {
                throw DomainException.at("lowest" + i, "goal.legend.falls", above - 1);
            }
            if (each.symbol() == null || each.look() == null) {
                throw DomainException.at("symbol" + i, "shared.required");
            }
            above = each.lowest();
            steps.add(new LegendStep(each, word));
        }
        if (above != 0) {
            throw DomainException.at("lowest" + (typed.size() - 1), "goal.legend.lastFromZero");
        }
        madeBy = by;
        madeAt = now;
    }

    public void retire(Instant now) {
        retiredAt = now;
    }
}
