package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderRule;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.settings.Settings;

/** Tells the receiver and the one who distributed a task that its last day comes near: twice, as the municipality has set. */
@ApplicationScoped
class DistributionReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> MAILS = Map.of(ReminderStep.DUE_SOON, MailKind.TASK_ENDING);

    @Inject
    private JpaGaps gaps;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Long enough before for the first of the two; after its last day a distribution is a gap of the register. */
    @Override
    public ReminderRule rule(ReminderRule common) {
        Integer most = Stream.of(first(), again())
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
        return new ReminderRule(most, null, null, null);
    }

    @Override
    public List<Due> due(LocalDate through) {
        LocalDate today = LocalDate.now(clock);
        return gaps.ending(today, through).stream()
                .flatMap(each -> step(each, today)
                        .flatMap(step ->
                                Stream.of(each.giver(), each.receiver()).map(person -> due(each, step, person))))
                .toList();
    }

    /** Which of the two it is; one that ends so soon that the second is due gets no first. */
    private Stream<String> step(JpaGaps.Ending each, LocalDate today) {
        if (isWithin(each, today, again())) {
            return Stream.of("again");
        }
        return isWithin(each, today, first()) ? Stream.of("first") : Stream.empty();
    }

    private static boolean isWithin(JpaGaps.Ending each, LocalDate today, Integer days) {
        return days != null && !each.to().isAfter(today.plusDays(days));
    }

    private static Due due(JpaGaps.Ending each, String step, long person) {
        return new Due(
                "distribution-ending-" + step + ':' + each.id(),
                Integer.toString(each.task()),
                "/responsibility/given.xhtml?id=" + each.id(),
                person,
                null,
                each.to(),
                MAILS);
    }

    private Integer first() {
        return settings.numberOrNever(SettingKey.DISTRIBUTION_ENDING_DAYS);
    }

    private Integer again() {
        return settings.numberOrNever(SettingKey.DISTRIBUTION_ENDING_AGAIN_DAYS);
    }
}
