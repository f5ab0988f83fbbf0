package se.ledstjarnan.domain.board;

/** What the minutes say of an item, as typed. @param words what was decided, where it is not as proposed */
public record ItemDecision(ItemOutcome outcome, String words, String paragraph, String registerNumber) {}
