/** The analysis of half-years and years: what is collected, focused on, explained, proposed, given priority and decided. */
package se.ledstjarnan.domain.analysis;
