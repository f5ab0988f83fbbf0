package se.ledstjarnan.domain.pattern;

import java.util.Optional;

/** The stored findings. */
public interface Findings {

    Optional<PatternFinding> get(long id);
}
