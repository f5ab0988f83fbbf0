package se.ledstjarnan.ejb.job;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Work of every day, at an hour of its own. Days that were missed are made up for by one run. */
public interface DailyJob extends ScheduledJob {

    /** Always the same, by the Swedish clock. */
    LocalTime hour();

    @Override
    default LocalDateTime firstDue(LocalDateTime now) {
        LocalDateTime today = now.toLocalDate().atTime(hour());
        return today.isBefore(now) ? today.plusDays(1) : today;
    }

    @Override
    default String period(LocalDateTime due) {
        return due.toLocalDate().toString();
    }

    @Override
    default LocalDateTime nextAfter(LocalDateTime due) {
        LocalDate tomorrow = due.toLocalDate().plusDays(1);
        return tomorrow.atTime(hour());
    }

    @Override
    default boolean everyPeriod() {
        return false;
    }
}
