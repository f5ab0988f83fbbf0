/** Following up who has looked: extracts of the log about one person, and samples of it drawn again and again. */
package se.ledstjarnan.domain.access;
