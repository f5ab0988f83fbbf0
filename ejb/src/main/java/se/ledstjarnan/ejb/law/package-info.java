/** The register of duties with their paragraphs, the calendar behind the limits, and the clocks for other features' pages. */
package se.ledstjarnan.ejb.law;
