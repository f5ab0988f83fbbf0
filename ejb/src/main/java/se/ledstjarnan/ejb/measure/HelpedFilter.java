package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import se.ledstjarnan.domain.measure.EffectVerdict;

/**
 * Which judged measures a list shows; null, or nothing, stands for any.
 *
 * @param category code of a kind of event
 * @param indicator by its number
 * @param unitId for those who lead or oversee it; for others it is left out
 */
public record HelpedFilter(
        String category, Integer indicator, Long operationId, Long unitId, EffectVerdict verdict, int page)
        implements Serializable {

    public static final int PAGE = 25;

    HelpedFilter onPage(int other) {
        return new HelpedFilter(category, indicator, operationId, unitId, verdict, other);
    }

    HelpedFilter withoutUnit() {
        return new HelpedFilter(category, indicator, operationId, null, verdict, page);
    }
}
