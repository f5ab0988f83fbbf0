package se.ledstjarnan.ejb.regulation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.regulation.Evidence;
import se.ledstjarnan.domain.regulation.Standing;

/** Each requirement of the regulation with how it stood on the day, in the order of the regulation. */
public record RegulationView(LocalDate day, List<Row> rows) implements Serializable {

    public RegulationView {
        rows = List.copyOf(rows);
    }

    /** A figure of the day. */
    public record Figure(Evidence evidence, int number) implements Serializable {}

    /**
     * A requirement.
     *
     * @param words in our own words, not the regulation's
     * @param verified whether the paragraph's number has been read in the regulation
     */
    public record Row(
            int chapter, String citation, String words, boolean verified, Standing standing, List<Figure> figures)
            implements Serializable {

        public Row {
            figures = List.copyOf(figures);
        }
    }

    public int count(Standing standing) {
        return (int) rows.stream().filter(row -> row.standing() == standing).count();
    }
}
