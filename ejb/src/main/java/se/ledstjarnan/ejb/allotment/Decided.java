package se.ledstjarnan.ejb.allotment;

import java.io.Serializable;
import java.time.LocalDate;

/** A decision of the board as its secretary types it. */
public record Decided(LocalDate day, String paragraph, String registerNumber) implements Serializable {}
