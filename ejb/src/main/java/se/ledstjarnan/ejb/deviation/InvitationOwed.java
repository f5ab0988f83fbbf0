package se.ledstjarnan.ejb.deviation;

import java.time.LocalDate;

/** A contributor's answer that is still to come. */
public record InvitationOwed(long id, String caseNumber, long employeeId, LocalDate due) {}
