package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import se.ledstjarnan.domain.risk.RiskColour;

/** How high a risk is. @param product of probability and consequence; @param most the highest product of the scale; @param word of its class */
public record Level(int product, int most, String word, RiskColour colour) implements Serializable {}
