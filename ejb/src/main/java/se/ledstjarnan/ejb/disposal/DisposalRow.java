package se.ledstjarnan.ejb.disposal;

import java.time.LocalDate;
import se.ledstjarnan.domain.disposal.DisposalStatus;

/** A list among the others. */
public record DisposalRow(
        int number, LocalDate until, DisposalStatus status, long cases, long hindered, long leftOut, long removed) {}
