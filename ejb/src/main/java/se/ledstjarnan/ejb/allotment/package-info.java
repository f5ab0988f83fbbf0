/** Means of units and goals: read, written, taken in from lists, decided; needs conveyed to the board; quality against cost. */
package se.ledstjarnan.ejb.allotment;
