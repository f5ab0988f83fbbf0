package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.math.BigDecimal;

/** One value of both sexes together; null where it is missing or has been taken away. */
public record KoladaValue(String kpi, int year, String municipality, BigDecimal value) implements Serializable {}
