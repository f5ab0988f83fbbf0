/**
 * Jobs. A feature adds one by a CDI bean that implements {@link se.ledstjarnan.ejb.job.ScheduledJob},
 * or {@link se.ledstjarnan.ejb.job.DailyJob} for what is done every day; nothing has to be registered.
 * Every node wakes once a minute, and what is due is claimed in PostgreSQL: each period is set down once, done by one node at a
 * time, taken over when the node falls silent, and tried again up to five times. What the job does and that it is done are stored
 * in one transaction, so a job that only touches the database happens exactly once.
 */
package se.ledstjarnan.ejb.job;
