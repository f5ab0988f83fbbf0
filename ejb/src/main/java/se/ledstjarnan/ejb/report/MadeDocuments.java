package se.ledstjarnan.ejb.report;

/** A report as XHTML: one template for the page on which it is read and approved, for the PDF and for Word. */
final class MadeDocuments {

    private static final Paper PAPER = new Paper(MadeDocuments.class, "made");
    private static final Paper CHAPTERS = new Paper(MadeDocuments.class, "chapters");

    private MadeDocuments() {}

    /** The body, to stand inside a page. */
    static String onScreen(MadeContent content, int heading) {
        return PAPER.onScreen(new MadeModel(content, heading, true));
    }

    /** One chapter alone, with its figures. */
    static String chapterOnScreen(MadeContent content, int index, int heading) {
        return CHAPTERS.onScreen(MadeModel.ofChapter(content, index, heading));
    }

    /** The whole document, for {@link PdfRenderer} and {@link WordRenderer}. */
    static String onPaper(MadeContent content) {
        MadeModel model = new MadeModel(content, 1, false);
        Paper.About about =
                new Paper.About(content.name() + " " + content.period(), content.name(), content.municipality());
        return PAPER.onPaper(about, model);
    }
}
