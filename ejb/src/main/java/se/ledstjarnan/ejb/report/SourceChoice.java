package se.ledstjarnan.ejb.report;

import java.io.Serializable;

/** What a source of figures is called, to those who make definitions. */
public record SourceChoice(String code, String title, String help) implements Serializable {}
