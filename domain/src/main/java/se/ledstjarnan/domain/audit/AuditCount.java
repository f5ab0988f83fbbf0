package se.ledstjarnan.domain.audit;

import java.io.Serializable;
import java.time.LocalDate;

/** How often something was done on a day by holders of these roles; says nothing of who or to which case. */
public record AuditCount(LocalDate day, AuditAction action, String roles, long count) implements Serializable {}
