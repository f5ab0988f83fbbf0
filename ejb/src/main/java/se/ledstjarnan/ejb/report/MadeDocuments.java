package se.ledstjarnan.ejb.report;

import java.time.Instant;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.ejb.shared.Checksum;

/** A report as XHTML: one template for the page on which it is read and approved, for the PDF and for Word. */
public final class MadeDocuments {

    /** Under the page's own heading. */
    private static final int HEADING_ON_PAGE = 2;

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

    /** All shapes of an approved report: the file with its figures inside, what it was made from, and the page. */
    public static MadeDocument print(
            long report, MadeDocument.Kind kind, MadeContent content, PdfRenderer renderer, Instant now) {
        String paper = onPaper(content);
        byte[] pdf = PdfAttachments.attach(renderer.render(paper), FigureFiles.of(content), now);
        String page = onScreen(content, HEADING_ON_PAGE);
        return new MadeDocument(report, kind, pdf, paper, page, Checksum.of(pdf));
    }
}
