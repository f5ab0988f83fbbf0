package se.ledstjarnan.ejb.board;

import java.io.Serializable;

/** Which decisions a list shows; null stands for any. @param text found in title, words or registration number */
public record DecisionFilter(Integer year, FollowUpState state, String text, int page) implements Serializable {

    public static final int PAGE = 25;

    DecisionFilter first() {
        return new DecisionFilter(year, state, text, 1);
    }
}
