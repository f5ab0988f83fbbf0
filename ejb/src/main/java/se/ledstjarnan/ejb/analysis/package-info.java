/** Use cases of the analysis. What other features know comes to it by {@link se.ledstjarnan.ejb.analysis.Collected}. */
package se.ledstjarnan.ejb.analysis;
