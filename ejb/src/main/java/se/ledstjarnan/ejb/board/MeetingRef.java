package se.ledstjarnan.ejb.board;

import java.io.Serializable;

/** A meeting, or an item of one, as somebody saw it. */
public record MeetingRef(long id, long version) implements Serializable {}
