package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.analysis.HeadingDocument;

/** The municipality's words for the analysis. */
public record AnalysisSetUp(List<RoundView.Quadrant> quadrants, List<Heading> headings) implements Serializable {

    public record Heading(
            long id, long version, HeadingDocument document, String name, String help, boolean used, boolean mandatory)
            implements Serializable {}

    public List<Heading> of(HeadingDocument document) {
        return headings.stream().filter(each -> each.document() == document).toList();
    }
}
