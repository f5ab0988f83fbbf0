/** What the law demands and by when: duties with their citations and limits as data, the working-day calendar, and the clocks. */
package se.ledstjarnan.domain.law;
