package se.ledstjarnan.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An indicator of a goal, and how much it weighs. */
@Embeddable
public class GoalIndicator implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "indicator_id", nullable = false)
    private Long indicatorId;

    private Integer weight;

    protected GoalIndicator() {}

    GoalIndicator(GoalContent.Weighted weighted) {
        this.indicatorId = weighted.indicatorId();
        this.weight = weighted.weight();
    }

    /** As 123:60,124:40; without weights as 123,124. */
    static String join(List<GoalContent.Weighted> indicators) {
        return indicators.stream()
                .map(each -> each.weight() == null
                        ? each.indicatorId().toString()
                        : each.indicatorId() + ":" + each.weight())
                .collect(Collectors.joining(","));
    }

    /** The same back. */
    public static List<GoalContent.Weighted> split(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(each -> each.split(":"))
                        .map(parts -> new GoalContent.Weighted(
                                Long.valueOf(parts[0]), parts.length == 1 ? null : Integer.valueOf(parts[1])))
                        .toList();
    }

    public Long getIndicatorId() {
        return indicatorId;
    }

    /** Null where all weigh the same. */
    public Integer getWeight() {
        return weight;
    }
}
