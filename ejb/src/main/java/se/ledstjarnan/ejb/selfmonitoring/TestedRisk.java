package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;

/**
 * A risk that checks of a list test, by a control that they carry out.
 *
 * @param control what is controlled
 * @param controlPage where that is, with its parameters
 * @param risk what could happen
 * @param riskPage where that is; null where the reader may not open it, or it has no page of its own
 */
public record TestedRisk(String control, String controlPage, String risk, String riskPage) implements Serializable {}
