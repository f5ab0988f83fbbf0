package se.ledstjarnan.ejb.supplier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.supplier.GradeTrend;

/**
 * What suppliers were graded over the years, and what is missing of permits and of what the supervisory authority is to be told. It holds
 * figures and grades alone but for the reasons, which those who follow suppliers up see and nobody else.
 *
 * @param years the latest first
 * @param rows those with a grave finding that is not mended first
 * @param permits what is missing first
 * @param scale the grades that there are, the least serious first
 */
public record SupplierGrades(List<Integer> years, List<Row> rows, List<Permit> permits, List<Name> scale)
        implements Serializable {

    /** What a grade is called. */
    public record Name(int level, String name) implements Serializable {}

    /**
     * A supplier.
     *
     * @param services what is bought now, or what the latest agreement is about
     * @param grades one for each of the years, in their order
     * @param trend of the latest year that has a grade; null where none has
     * @param shares what the visits of that year found, the gravest first
     * @param grave whether something is not mended that the board is to be told of
     * @param reasons what the gravest findings of that year say
     */
    public record Row(
            int number,
            String name,
            String services,
            List<Grade> grades,
            GradeTrend trend,
            List<Share> shares,
            boolean grave,
            List<String> reasons)
            implements Serializable {}

    /** The grade of a year; level and name are null where no visit was made. */
    public record Grade(int year, Integer level, String name) implements Serializable {}

    /** How many findings of a grade, and how many of them are not mended. */
    public record Share(int level, String name, int found, int open) implements Serializable {}

    /**
     * How it stands with the permit of a supplier, and with the duty to tell the supervisory authority (SoL 27 kap. 7 §).
     *
     * @param needed whether what is bought needs a permit
     * @param missing whether none holds where one is needed
     * @param until last day of the permit that holds longest; null for further notice, or where none holds
     * @param waiting what has been learned and is not settled
     * @param since when the first of it was learned; null for nothing
     * @param notifiedOn when the authority was last told; null for never
     */
    public record Permit(
            int number,
            String name,
            boolean needed,
            boolean missing,
            LocalDate until,
            int waiting,
            LocalDate since,
            LocalDate notifiedOn)
            implements Serializable {}
}
