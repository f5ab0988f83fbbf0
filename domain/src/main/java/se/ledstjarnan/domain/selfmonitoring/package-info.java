/** Self-monitoring (egenkontroll) and inspection: question lists, the plan of the year, checks carried out and what they showed. */
package se.ledstjarnan.domain.selfmonitoring;
