package se.ledstjarnan.domain.routine;

import java.util.Optional;

/** The stored questions, at most one to a version. */
public interface CheckQuestions {

    void add(CheckQuestion question);

    Optional<CheckQuestion> of(long versionId);

    void remove(CheckQuestion question);
}
