package se.ledstjarnan.domain.report;

import java.time.LocalDate;

/**
 * One count as it was when it was counted; frozen with the report, so that the report can always be explained.
 *
 * @param key what the row is to the program, such as a category's code or a unit's id
 * @param label what it is called that day
 * @param group the department of a unit; otherwise null
 * @param order where the row stands
 * @param period first day of the quarter or the month
 */
public record ReportFigure(
        FigurePart part, String key, String label, String group, int order, LocalDate period, int count) {}
