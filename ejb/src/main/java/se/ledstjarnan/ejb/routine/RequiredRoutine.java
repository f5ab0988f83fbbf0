package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.routine.RoutineSubject;

/** Something that there must be a document on, and the documents in force that answer to it. */
public record RequiredRoutine(RoutineSubject subject, List<Answer> answers) implements Serializable {

    public RequiredRoutine {
        answers = List.copyOf(answers);
    }

    /**
     * A document in force.
     *
     * @param forAll whether it applies to the whole administration
     */
    public record Answer(int number, String title, Set<LegalArea> areas, boolean forAll, boolean overdue)
            implements Serializable {

        public Answer {
            areas = Set.copyOf(areas);
        }
    }

    /** The areas in which there must be one and no document for the whole administration is. */
    public Set<LegalArea> missing() {
        EnumSet<LegalArea> missing = EnumSet.copyOf(subject.demandedIn());
        answers.stream().filter(Answer::forAll).forEach(answer -> missing.removeAll(answer.areas()));
        return missing;
    }

    /** Whether something answers but should have been reviewed. */
    public boolean isOverdue() {
        return answers.stream().anyMatch(Answer::overdue);
    }
}
