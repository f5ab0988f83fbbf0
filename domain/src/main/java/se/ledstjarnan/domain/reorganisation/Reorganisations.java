package se.ledstjarnan.domain.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored reorganisations. */
public interface Reorganisations {

    Optional<Reorganisation> find(long id);

    /** A step with its reorganisation. */
    Optional<ReorganisationStep> findStep(long id);

    void add(Reorganisation reorganisation);

    /** Makes the version rise even when only a step was changed. */
    void raiseVersion(Reorganisation reorganisation);

    /** Those planned whose day has come, the earliest first. */
    List<Reorganisation> due(LocalDate day);

    /** Other reorganisations that concern any of the units: those planned, and those done from that day or later. */
    List<Reorganisation> others(Reorganisation than, Collection<Long> units);

    /** The latest id given out. */
    long marker();
}
