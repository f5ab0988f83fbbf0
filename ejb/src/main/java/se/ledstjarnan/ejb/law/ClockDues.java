package se.ledstjarnan.ejb.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.notification.Due;

/**
 * The law's clocks as something that falls due, for a feature's {@link se.ledstjarnan.ejb.notification.ReminderSource}: the feature says
 * which case it is and who is to act, and hands on the clocks of its case from {@link LawClocks#of(java.util.Map, java.time.Instant)}.
 */
public final class ClockDues {

    private ClockDues() {}

    /**
     * Which case it is.
     *
     * @param key such as {@code lex-sarah:12}
     * @param number the number in the mail
     * @param path the page where it is done
     */
    public record Subject(String key, String number, String path) {}

    /** Whether the clock runs towards a day that is not after this one. */
    public static boolean falls(LegalClock clock, LocalDate through) {
        return clock.state() != LegalClock.State.STOPPED
                && clock.lastDay() != null
                && !clock.lastDay().isAfter(through);
    }

    /** One for each who is to act. A day that moves, as when a case is opened anew, is told anew. */
    public static List<Due> of(Subject subject, LegalClock clock, Collection<Long> owners) {
        String duty = clock.duty().name().toLowerCase(Locale.ROOT);
        return owners.stream()
                .map(owner -> new Due(
                        "law:" + duty + ':' + subject.key(),
                        subject.number(),
                        subject.path(),
                        owner,
                        null,
                        clock.lastDay(),
                        Due.LAW))
                .toList();
    }
}
