package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import se.ledstjarnan.domain.measure.EffectVerdict;

/** Which judged measures a list shows; null, or nothing, stands for any. @param category code of a kind of event */
public record HelpedFilter(String category, Long operationId, EffectVerdict verdict, int page) implements Serializable {

    public static final int PAGE = 25;
}
