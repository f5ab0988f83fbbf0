/** Patterns that are found among cases, with what they rest on, and what a human made of each. */
package se.ledstjarnan.domain.pattern;
