package se.ledstjarnan.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.NewMail;
import se.ledstjarnan.domain.notification.ReminderRule;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Ladder;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.UnitLeaders;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.job.DailyJob;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.settings.Settings;

/** Every morning: tells owners what is due soon or late, their managers what has been late for long, and then the level above. Each step once. */
@ApplicationScoped
public class Reminders implements DailyJob {

    private static final LocalTime BEFORE_WORK = LocalTime.of(5, 15);

    @Inject
    @Any
    private Instance<ReminderSource> sources;

    @Inject
    private Settings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public LocalTime hour() {
        return BEFORE_WORK;
    }

    @Override
    public void run(JobRun run) {
        LocalDate today = run.due().toLocalDate();
        ReminderRule common = new ReminderRule(
                settings.numberOrNever(SettingKey.REMINDER_DAYS_BEFORE),
                settings.numberOrNever(SettingKey.REMINDER_DAYS_AFTER),
                settings.numberOrNever(SettingKey.ESCALATION_DAYS),
                settings.numberOrNever(SettingKey.ESCALATION_FURTHER_DAYS));
        Levels levels = new Levels(today);
        List<NewMail> mails = new ArrayList<>();
        for (ReminderSource source : sources) {
            ReminderRule rule = source.rule(common);
            for (Due due : source.due(rule.through(today))) {
                rule.steps(due.due(), today).forEach(step -> mails.addAll(telling(due, step, levels)));
            }
        }
        outbox.queue(mails);
    }

    private static List<NewMail> telling(Due due, ReminderStep step, Levels levels) {
        MailKind kind = due.mails().get(step);
        return kind == null
                ? List.of()
                : recipients(due, step, levels).stream()
                        .map(id -> new NewMail(id, kind, due.number(), due.path(), due.dedupeKey(step, id)))
                        .toList();
    }

    private static List<Long> recipients(Due due, ReminderStep step, Levels levels) {
        return switch (step) {
            case DUE_SOON, OVERDUE -> List.of(due.ownerId());
            case ESCALATED -> levels.above(due, 1);
            case ESCALATED_FURTHER -> levels.above(due, 2);
        };
    }

    /** Who stands above whom that morning: looked up once for each unit, however much is late there. */
    private final class Levels {

        private final LocalDate day;
        private final List<EmployeeName> chiefs;
        private final Map<Long, List<UnitLeaders>> upward = new HashMap<>();

        private Levels(LocalDate day) {
            this.day = day;
            this.chiefs = employees.holding(Role.SOCIALCHEF, day);
        }

        private List<Long> above(Due due, int rung) {
            if (due.unitId() == null) {
                return List.of();
            }
            List<UnitLeaders> levels = upward.computeIfAbsent(due.unitId(), unit -> units.upward(unit, day));
            return new Ladder(levels, due.ownerId(), chiefs)
                    .rung(rung).stream().map(EmployeeName::id).toList();
        }
    }
}
