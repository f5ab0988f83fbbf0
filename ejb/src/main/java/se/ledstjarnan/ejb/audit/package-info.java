/**
 * The audit log. A use case that changes or shows a case calls {@link se.ledstjarnan.ejb.audit.Audit} once, last, in its own
 * transaction: {@code audit.record(AuditAction.STEP, AuditSubject.of("deviation", id, number, unitId))}. What touches a part of a case
 * passes {@code subject.part("measure", measureId)}, so that it joins the chain of the case. An entry holds ids and words of the
 * system only: never a name, never a text that somebody wrote. A refusal is recorded by {@code audit.refused}, which survives the
 * rollback.
 */
package se.ledstjarnan.ejb.audit;
