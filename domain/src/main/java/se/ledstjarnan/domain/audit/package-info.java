/** The append-only log of who changed, read or took out what: entries in chains, and the check that finds a broken one. */
package se.ledstjarnan.domain.audit;
