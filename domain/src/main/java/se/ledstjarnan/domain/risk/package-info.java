/** Risk analyses: what could go wrong, how likely and how bad it is, what is done about it, and what following up showed. */
package se.ledstjarnan.domain.risk;
