/** Competence: what is demanded, what was found, what is planned, and the overview by unit. */
package se.ledstjarnan.ejb.competence;
