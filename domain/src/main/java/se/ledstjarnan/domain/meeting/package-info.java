/** Meetings of the staff and training held: what a manager has gone through with those who work there. */
package se.ledstjarnan.domain.meeting;
