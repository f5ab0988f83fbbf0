/** What must be registered (diarieföring, OSL 5 kap. 1 §): documents that wait for their number, and the numbers that came back. */
package se.ledstjarnan.domain.registration;
