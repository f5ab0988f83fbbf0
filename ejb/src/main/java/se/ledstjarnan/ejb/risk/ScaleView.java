package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.risk.RiskColour;

/**
 * A scale as it is shown.
 *
 * @param probability its steps, the least likely first
 * @param consequence its steps, the mildest first
 * @param proposedFrom the product from which a risk is proposed to the internal control plan
 * @param madeBy null where it was delivered
 */
public record ScaleView(
        long id,
        int family,
        int versionNo,
        String name,
        int steps,
        int proposedFrom,
        List<Step> probability,
        List<Step> consequence,
        List<Group> groups,
        Instant madeAt,
        String madeBy)
        implements Serializable {

    public record Step(int level, String word, String description) implements Serializable {}

    /** A class and the products in it. */
    public record Group(int lowest, int highest, String word, RiskColour colour) implements Serializable {}

    public int most() {
        return steps * steps;
    }

    public Level level(int likely, int severe) {
        int product = likely * severe;
        Group of = groups.stream()
                .filter(group -> product >= group.lowest() && product <= group.highest())
                .findFirst()
                .orElse(groups.get(0));
        return new Level(product, most(), of.word(), of.colour());
    }

    public boolean proposes(int product) {
        return product >= proposedFrom;
    }

    public String likely(int level) {
        return probability.get(level - 1).word();
    }

    public String severe(int level) {
        return consequence.get(level - 1).word();
    }
}
