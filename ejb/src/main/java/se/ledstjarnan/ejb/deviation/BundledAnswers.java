package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;

/**
 * What is answered in the short form for frequent, harmless events, as it was typed.
 *
 * @param kindId one of {@link BundledForm#kinds}
 * @param occurredDay as typed, see {@link se.ledstjarnan.domain.deviation.Occurrence}
 * @param personName empty where the one who receives it is to fill in who it was
 * @param more what the reporter adds; empty for nothing
 */
public record BundledAnswers(
        Long kindId,
        Long unitId,
        String occurredDay,
        String occurredTime,
        String personName,
        String identity,
        String more)
        implements Serializable {

    /** All of it, to tell the same from something else; kept by nobody but as a digest. */
    String said() {
        return String.join(
                "\u0000",
                "bundled",
                String.valueOf(kindId),
                String.valueOf(unitId),
                String.valueOf(occurredDay),
                String.valueOf(occurredTime),
                String.valueOf(personName),
                String.valueOf(identity),
                String.valueOf(more));
    }

    /** Says nothing of what was written, so that it may end up in a log. */
    @Override
    public String toString() {
        return "BundledAnswers[" + kindId + "]";
    }
}
