/** The use cases of retention and archive. What becomes of each table is in the database, {@code disposal_step}. */
package se.ledstjarnan.ejb.disposal;
