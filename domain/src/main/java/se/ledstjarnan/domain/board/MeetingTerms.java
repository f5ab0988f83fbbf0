package se.ledstjarnan.domain.board;

import java.time.LocalDate;

/**
 * When and where a body meets, as typed.
 *
 * @param papersBy the last day to hand in; null for the day itself
 */
public record MeetingTerms(String body, LocalDate day, LocalDate papersBy, String place) {}
