package se.ledstjarnan.ejb.survey;

import java.io.Serializable;

/** A survey as the reader saw it: its id, and the version that was stored then. */
public record SurveyRef(long id, long version) implements Serializable {}
