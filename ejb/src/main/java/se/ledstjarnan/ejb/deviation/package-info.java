/**
 * The use cases of a case: report, triage, investigate, decide, reply. Rights come from
 * {@link se.ledstjarnan.domain.deviation.CaseAccess}; lists say the same by {@link se.ledstjarnan.ejb.deviation.CaseScope}.
 */
package se.ledstjarnan.ejb.deviation;
