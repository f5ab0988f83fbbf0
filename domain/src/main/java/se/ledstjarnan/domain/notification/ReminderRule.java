package se.ledstjarnan.domain.notification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * When somebody is reminded. Each step has a first day and no last one, so that a night without a run loses nothing; that a
 * step is told once is up to the outbox.
 *
 * @param daysBefore how many days before the due date the owner is reminded; null for never
 * @param daysAfter how many days late the owner is reminded again; null for never
 * @param escalationDays how many days late the next level up is told; null for never
 * @param furtherDays how many days late the level above that is told, never before the first; null for never
 */
public record ReminderRule(Integer daysBefore, Integer daysAfter, Integer escalationDays, Integer furtherDays) {

    /** The steps to take today. A reminder that it will soon be due is not sent once it is late. */
    public Set<ReminderStep> steps(LocalDate due, LocalDate today) {
        Set<ReminderStep> steps = EnumSet.noneOf(ReminderStep.class);
        if (daysBefore != null && !due.isAfter(today.plusDays(daysBefore)) && !due.isBefore(today)) {
            steps.add(ReminderStep.DUE_SOON);
        }
        if (isLate(due, today, daysAfter)) {
            steps.add(ReminderStep.OVERDUE);
        }
        if (isLate(due, today, escalationDays)) {
            steps.add(ReminderStep.ESCALATED);
        }
        boolean nextLevelKnows = escalationDays == null || steps.contains(ReminderStep.ESCALATED);
        if (nextLevelKnows && isLate(due, today, furtherDays)) {
            steps.add(ReminderStep.ESCALATED_FURTHER);
        }
        return steps;
    }

    /** The latest due date that there can be anything to tell about today. */
    public LocalDate through(LocalDate today) {
        return daysBefore == null ? today : today.plusDays(daysBefore);
    }

    private static boolean isLate(LocalDate due, LocalDate today, Integer days) {
        return days != null && !due.plusDays(days).isAfter(today) && due.isBefore(today);
    }
}
