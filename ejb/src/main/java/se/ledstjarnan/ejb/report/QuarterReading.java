package se.ledstjarnan.ejb.report;

/** A report with its document, read together. */
public record QuarterReading(QuarterView view, String document) {}
