package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;

/** What is planned and has not begun, in a unit that the reader begins it in. */
public record DueRow(long plan, CheckKind kind, String title, long unitId, String unit, LocalDate due)
        implements Serializable {}
