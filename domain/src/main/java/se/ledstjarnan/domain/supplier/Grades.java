package se.ledstjarnan.domain.supplier;

import java.util.List;

/** The stored grades of what is found at suppliers, for changing them. */
public interface Grades {

    /** The least serious first; held until the transaction ends, so that two who add get a level each. */
    List<FindingGrade> all();

    void add(FindingGrade grade);

    void remove(FindingGrade grade);

    /** Whether anything has been graded so. */
    boolean isUsed(int level);
}
