package se.ledstjarnan.ejb.job;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Work of every minute, such as emptying a queue. Minutes that were missed are made up for by one run. */
public interface MinuteJob extends ScheduledJob {

    @Override
    default LocalDateTime firstDue(LocalDateTime now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    @Override
    default String period(LocalDateTime due) {
        return due.toString();
    }

    @Override
    default LocalDateTime nextAfter(LocalDateTime due) {
        return due.plusMinutes(1);
    }

    @Override
    default boolean everyPeriod() {
        return false;
    }
}
