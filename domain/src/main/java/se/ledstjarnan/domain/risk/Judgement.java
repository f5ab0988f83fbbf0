package se.ledstjarnan.domain.risk;

import java.io.Serializable;

/** How likely and how bad somebody finds a risk, and why; as typed. */
public record Judgement(Integer probability, Integer consequence, String motivation) implements Serializable {}
