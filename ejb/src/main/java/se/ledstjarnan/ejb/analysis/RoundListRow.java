package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.analysis.RoundSpan;
import se.ledstjarnan.domain.analysis.RoundStep;

/** A round in the list. @param decided how many of its proposals are decided on; @param basis number of its handed-over basis, null for none */
public record RoundListRow(
        int number,
        int year,
        RoundSpan span,
        RoundStep step,
        Instant finishedAt,
        LocalDate readyBy,
        String leader,
        int points,
        int proposals,
        int decided,
        Integer basis)
        implements Serializable {}
