package se.ledstjarnan.domain.responsibility;

/** A task as a guideline delivers it. @param code what it is known by through all its wordings, such as R-SOCIALCHEF-3 */
public record DeliveredTask(String code, TaskContent content) {}
