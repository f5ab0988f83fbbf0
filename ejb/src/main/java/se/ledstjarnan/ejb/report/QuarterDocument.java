package se.ledstjarnan.ejb.report;

import java.util.List;

/** The quarterly report as XHTML: one template, both for the page on which it is approved and for the PDF. */
final class QuarterDocument {

    private static final Paper PAPER = new Paper(QuarterDocument.class, "quarter");

    private QuarterDocument() {}

    /** The body, to stand inside a page. */
    static String onScreen(QuarterContent content, int heading, FigureLinks links) {
        return PAPER.onScreen(new QuarterModel(content, heading, true, links));
    }

    /** The tables of the document, to be worked on. */
    static List<AttachedFile> files(QuarterContent content) {
        return FigureFiles.ofTables(new QuarterModel(content, 1, false, FigureLinks.NONE).tables);
    }

    /** The whole document, for {@link PdfRenderer} and {@link WordRenderer}. */
    static String onPaper(QuarterContent content) {
        QuarterModel model = new QuarterModel(content, 1, false, FigureLinks.NONE);
        Paper.About about = new Paper.About(
                "Avvikelser i hälso- och sjukvården, " + Words.inSentence(model.period),
                "Medicinskt ansvarig sjuksköterskas kvartalsrapport",
                model.municipality);
        return PAPER.onPaper(about, model);
    }
}
