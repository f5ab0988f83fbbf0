/**
 * Following up who has looked: the access extract about one person (SoLPuL 10 §, PDL 8 kap. 5 §) and the samples of the log that are
 * drawn and judged again and again (SoLPuL 10 §, PDL 4 kap. 3 §).
 */
package se.ledstjarnan.ejb.access;
