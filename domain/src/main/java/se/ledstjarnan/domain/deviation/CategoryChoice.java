package se.ledstjarnan.domain.deviation;

import java.io.Serializable;
import se.ledstjarnan.domain.organisation.Compartment;

/** A category to choose, or a sub-category of the one whose id is {@code parentId}. */
public record CategoryChoice(Long id, Long parentId, String name, Compartment compartment, boolean shortTrack)
        implements Serializable {}
