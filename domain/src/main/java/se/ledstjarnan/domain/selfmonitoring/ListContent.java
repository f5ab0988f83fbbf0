package se.ledstjarnan.domain.selfmonitoring;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A version of a list as typed.
 *
 * @param method how the check is made and what it is for
 * @param citation the legal demand that it follows up
 * @param target the share that is to be right, in per cent
 */
public record ListContent(
        String title, CheckPart area, String method, String citation, Integer target, List<QuestionContent> questions)
        implements Serializable {

    /** Most questions of a list: more are not answered on a phone. */
    public static final int MOST = 60;

    private static final int WHOLE = 100;

    public ListContent {
        questions = List.copyOf(questions);
    }

    /** Throws at the field title, area, method, citation, target or questions. */
    void check() {
        Text.required(title, Text.SHORT, "title");
        if (area == null) {
            throw DomainException.at("area", "shared.required");
        }
        Text.optional(method, Text.LONG, "method");
        Text.optional(citation, Text.SHORT, "citation");
        if (target == null) {
            throw DomainException.at("target", "shared.required");
        }
        if (target < 1 || target > WHOLE) {
            throw DomainException.at("target", "selfmonitoring.badTarget");
        }
        if (questions.size() > MOST) {
            throw DomainException.at("questions", "selfmonitoring.tooManyQuestions", MOST);
        }
        questions.forEach(QuestionContent::check);
    }
}
