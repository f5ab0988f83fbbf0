package se.ledstjarnan.domain.audit;

/** Whether what was tried was let through. */
public enum AuditResult {
    DONE,
    REFUSED
}
