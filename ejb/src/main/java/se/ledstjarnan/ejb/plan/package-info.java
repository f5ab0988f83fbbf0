/** Action plans: written, decided, followed up, printed, carried into the list of measures. */
package se.ledstjarnan.ejb.plan;
