/** What is reported to the political board beside its reports. */
package se.ledstjarnan.domain.board;
