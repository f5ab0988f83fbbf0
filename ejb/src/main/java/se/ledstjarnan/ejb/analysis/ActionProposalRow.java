package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.analysis.Priority;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.RoundSpan;

/** A row of the list of proposals. @param quadrant null until it is placed; @param decision "2026-03-12 § 14", null until decided */
public record ActionProposalRow(
        int number,
        String title,
        String unit,
        ProposalStatus status,
        int round,
        int year,
        RoundSpan span,
        Priority priority,
        String quadrant,
        LocalDate decidedOn,
        String paragraph,
        String registerNumber,
        int outcomes)
        implements Serializable {}
