package se.ledstjarnan.domain.export;

/** How much a full export holds. */
public record FullExportContent(int tables, long rows, int files) {}
