package se.ledstjarnan.ejb.report;

import se.ledstjarnan.domain.report.MadeDocument;

/** A document of an approved report as it stands in a page, without its file. */
public record PrintedPage(MadeDocument.Kind kind, String page, String sha256) {}
