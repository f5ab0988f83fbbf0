/**
 * Patterns among cases. Every night {@link se.ledstjarnan.ejb.pattern.PatternJob} lets each {@link se.ledstjarnan.ejb.pattern.PatternFinder}
 * look for its kind, within health care and within social services, never across; what is found is stored with its words, figures and cases. A
 * finding is shown to those alone who may read each of its cases ({@link se.ledstjarnan.ejb.pattern.FindingScope}).
 */
package se.ledstjarnan.ejb.pattern;
