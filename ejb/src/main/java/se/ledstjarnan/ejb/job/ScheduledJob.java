package se.ledstjarnan.ejb.job;

import java.time.LocalDateTime;

/** Work that time sets off. Implement as an {@code @ApplicationScoped} bean; all times are Swedish. */
public interface ScheduledJob {

    /** Lower-case letters and hyphens, such as {@code role-mirror}; never changed. Its Swedish name is in the job pages' bundle. */
    String name();

    /** When it is due for the first time in a new installation. */
    LocalDateTime firstDue(LocalDateTime now);

    /** What the run at this due time is called, such as {@code 2026-Q3}; two due times never share one. At most 40 characters. */
    String period(LocalDateTime due);

    /** When it is due after this due time; must be later. */
    LocalDateTime nextAfter(LocalDateTime due);

    /** Whether each missed period is done, in order. False where one run makes up for all that were missed. */
    default boolean everyPeriod() {
        return true;
    }

    /**
     * Does the work, in the transaction that also ends the run. No user is logged in. Throw to have it tried again later; what was
     * done within the transaction is then undone.
     */
    void run(JobRun run);
}
