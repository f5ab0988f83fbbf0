/** The year wheel (årshjul): duties that come back, with their days, and the keys of the calendars that follow them. */
package se.ledstjarnan.domain.yearwheel;
