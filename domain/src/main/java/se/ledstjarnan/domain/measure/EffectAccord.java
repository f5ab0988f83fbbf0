package se.ledstjarnan.domain.measure;

import java.util.Optional;
import se.ledstjarnan.domain.measure.EffectReading.Said;
import se.ledstjarnan.domain.measure.EffectReading.Turn;

/** Where an owner's verdict and a chart say different things. Neither is thereby wrong: the owner has seen what the figures do not hold. */
public enum EffectAccord {
    HELPED_BUT_WORSE,
    HELPED_BUT_NO_SIGN,
    NOT_HELPED_BUT_BETTER;

    /** Empty where they agree, or one of them says nothing yet. @param verdict null until given */
    public static Optional<EffectAccord> of(EffectVerdict verdict, Said said, Turn turn) {
        boolean helped = verdict == EffectVerdict.ACHIEVED || verdict == EffectVerdict.PARTLY;
        if (helped && turn == Turn.WORSE) {
            return Optional.of(HELPED_BUT_WORSE);
        }
        if (helped && said == Said.NO_SIGN) {
            return Optional.of(HELPED_BUT_NO_SIGN);
        }
        return verdict == EffectVerdict.NOT_ACHIEVED && turn == Turn.BETTER
                ? Optional.of(NOT_HELPED_BUT_BETTER)
                : Optional.empty();
    }
}
