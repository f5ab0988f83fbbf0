/** The register of who answers for what, its further distribution, and the decisions of political bodies behind it. */
package se.ledstjarnan.ejb.responsibility;
