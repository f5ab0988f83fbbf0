package se.ledstjarnan.ejb.report;

import java.io.Serializable;
import se.ledstjarnan.domain.report.ReportStatus;

/** Another version of the same report. @param reason null for the first */
public record MadeVersion(int number, int edition, ReportStatus status, String reason) implements Serializable {}
