/** Notes of meetings of the staff and of training held: written by the unit's manager, read by the unit and by those who follow up. */
package se.ledstjarnan.ejb.meeting;
