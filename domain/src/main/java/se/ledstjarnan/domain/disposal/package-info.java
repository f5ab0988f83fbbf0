/**
 * Retention and archive: how long cases are kept and by which decision, lists of those whose time is out, which two people see to, and
 * packages for the archive. Knows cases by kind and number only, never by what they say.
 */
package se.ledstjarnan.domain.disposal;
