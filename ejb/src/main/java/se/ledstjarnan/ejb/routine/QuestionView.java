package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.util.List;

/**
 * The question on a version, for whoever writes it.
 *
 * @param version the version that it is on, or would be
 * @param stored for noticing that somebody else was first; null where there is no question yet
 * @param before whether what is shown is the question on the version before, to begin with
 * @param question null where there is none to begin with
 */
public record QuestionView(
        int number,
        int version,
        String title,
        Long stored,
        boolean before,
        String question,
        List<String> answers,
        Integer right,
        String explanation)
        implements Serializable {

    public QuestionView {
        answers = List.copyOf(answers);
    }
}
