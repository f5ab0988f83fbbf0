/** What is reported to the political board beside its reports: events and measures, each by an attested summary. */
package se.ledstjarnan.ejb.board;
