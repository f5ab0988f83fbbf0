/** The year wheel: what comes back in all features, gathered for a year, and as a calendar to subscribe to. */
package se.ledstjarnan.ejb.yearwheel;
