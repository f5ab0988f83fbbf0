package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;

/**
 * What has been answered in the form so far, as it was typed; anything may be null. Checked only when the report is sent, so that a
 * draft can hold what is half done.
 *
 * @param pastManager the report concerns the unit's manager
 * @param occurredDay as typed, see {@link se.ledstjarnan.domain.deviation.Occurrence}
 * @param identity as typed, see {@link se.ledstjarnan.ejb.person.Identities}
 * @param outsideContact how to reach the one on whose behalf it is registered
 * @param personProtected the one concerned lives under a protected identity
 */
public record ReportAnswers(
        ReportKind kind,
        ReportSource source,
        Long unitId,
        boolean pastManager,
        String occurredDay,
        String occurredTime,
        String whatHappened,
        String doneAtOnce,
        Concerns concerns,
        String personName,
        String identity,
        String outsideName,
        String outsideContact,
        boolean personProtected)
        implements Serializable {

    /** Whether somebody would miss it: something was written, or the kind was chosen. */
    boolean isWorthKeeping() {
        return kind != null
                || hasText(whatHappened)
                || hasText(doneAtOnce)
                || hasText(personName)
                || hasText(outsideName);
    }

    /** The same about another unit. */
    ReportAnswers at(Long unit) {
        return new ReportAnswers(
                kind,
                source,
                unit,
                pastManager,
                occurredDay,
                occurredTime,
                whatHappened,
                doneAtOnce,
                concerns,
                personName,
                identity,
                outsideName,
                outsideContact,
                personProtected);
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    /** Says nothing of what was written, so that it may end up in a log. */
    @Override
    public String toString() {
        return "ReportAnswers[" + kind + "]";
    }
}
