package se.ledstjarnan.domain.survey;

import java.util.Optional;

/** The stored surveys, for changing them. */
public interface Surveys {

    /** What the rounds of a new survey will have in common. */
    int nextSeries();

    void add(Survey survey);

    Optional<Survey> find(long id);
}
