package se.ledstjarnan.ejb.measure;

import java.io.Serializable;

/** What a list of judged measures can be narrowed to: a kind of event, or an operation. */
public record HelpedChoice(boolean category, String value, String name) implements Serializable {}
