package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.analysis.Priority;
import se.ledstjarnan.domain.analysis.ProposalStatus;
import se.ledstjarnan.domain.analysis.RoundSpan;

/** A decision basis as its newest version has it, with the proposals in it. */
public record BasisView(
        Head head,
        List<Section> sections,
        List<Version> versions,
        List<Item> items,
        List<RoundView.Quadrant> quadrants,
        boolean takesPart,
        boolean leads,
        boolean records)
        implements Serializable {

    public record Head(
            int number,
            long version,
            int round,
            int year,
            RoundSpan span,
            LocalDate handedOn,
            String handedBy,
            String body,
            String registerNumber)
            implements Serializable {

        public AnalysisRef ref() {
            return new AnalysisRef(number, version);
        }
    }

    public record Section(long id, String code, String name, String help, boolean used, boolean mandatory, String words)
            implements Serializable {}

    public record Version(int number, String by, Instant at) implements Serializable {}

    /** A proposal in the basis. */
    public record Item(
            int number,
            long version,
            String title,
            String words,
            String unit,
            ProposalStatus status,
            Priority priority,
            LocalDate decidedOn,
            String paragraph)
            implements Serializable {

        public AnalysisRef ref() {
            return new AnalysisRef(number, version);
        }
    }

    public List<Section> shown() {
        return sections.stream()
                .filter(section -> section.used() || section.words() != null)
                .toList();
    }

    public List<Section> filled() {
        return sections.stream().filter(section -> section.words() != null).toList();
    }

    public RoundView.Quadrant quadrant(Item item) {
        return RoundView.quadrant(quadrants, item.priority());
    }

    /** Those that the board has not decided on. */
    public List<Item> undecided() {
        return items.stream()
                .filter(item -> item.status() == ProposalStatus.HANDED_OVER)
                .toList();
    }
}
