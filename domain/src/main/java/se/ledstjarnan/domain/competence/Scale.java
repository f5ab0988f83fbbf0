package se.ledstjarnan.domain.competence;

import java.util.List;

/** The stored scale of competence, for changing it. */
public interface Scale {

    /** The lowest first; held until the transaction ends, so that two who add get a step each. */
    List<CompetenceLevel> levels();

    void add(CompetenceLevel level);

    void remove(CompetenceLevel level);

    /** Whether something is demanded or judged by it. */
    boolean isUsed(int rank);
}
