package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** One role holding as shown on the page of the person; no last day while the directory still says so. */
public record RoleRow(Role role, LocalDate from, LocalDate to) implements Serializable {}
