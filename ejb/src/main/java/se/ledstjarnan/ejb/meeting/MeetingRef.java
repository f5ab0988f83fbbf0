package se.ledstjarnan.ejb.meeting;

import java.io.Serializable;

/** A note as the reader saw it. @param version that was stored then */
public record MeetingRef(long id, long version) implements Serializable {}
