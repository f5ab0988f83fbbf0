package se.ledstjarnan.ejb.routine;

import java.io.Serializable;

/** A heading, paragraph or item of a text, as plain words. @param heading whether what follows belongs to it, up to the next one */
public record Passage(String words, boolean heading) implements Serializable {}
