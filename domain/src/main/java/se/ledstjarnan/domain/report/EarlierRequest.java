package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.time.LocalDate;

/** What a body asked for when it received an earlier report; the next report tells it with what has come of it. */
public record EarlierRequest(String body, LocalDate day, String paragraph, String request) implements Serializable {}
