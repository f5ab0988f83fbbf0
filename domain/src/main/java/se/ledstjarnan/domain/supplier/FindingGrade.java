package se.ledstjarnan.domain.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.Text;

/**
 * How serious a finding is and what follows of it, as the municipality has it: data kept by the administrator, graded from 1, where
 * nothing is to be done.
 */
@Entity
@Table(name = "supplier_grade")
public class FindingGrade {

    /** Grades at the most; one digit tells them apart in tables. */
    public static final int MOST = 9;

    /** Days to mend something in, at the most. */
    public static final int MOST_DAYS = 365;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MEANING = 300;

    /** Nothing to be done, and something. */
    private static final int FEWEST = 2;

    @Id
    private int level;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String meaning;

    @Column(name = "plan_needed", nullable = false)
    private boolean planNeeded;

    private Integer days;

    @Column(name = "to_board", nullable = false)
    private boolean toBoard;

    @Version
    private long version;

    protected FindingGrade() {}

    private FindingGrade(int level) {
        this.level = level;
    }

    /** One more, graver than all there are. */
    public static FindingGrade above(List<FindingGrade> all, GradeContent content) {
        if (all.size() >= MOST) {
            throw DomainException.at("name", "supplier.gradesFull", MOST);
        }
        FindingGrade added = new FindingGrade(
                all.stream().mapToInt(FindingGrade::getLevel).max().orElse(0) + 1);
        added.write(all, content);
        return added;
    }

    /** What was graded so is called so from now on; the last days that were set stay. */
    public void change(List<FindingGrade> all, GradeContent content, long seen) {
        StaleDataException.check(seen, version);
        write(all, content);
    }

    private void write(List<FindingGrade> all, GradeContent content) {
        String wanted = Text.required(content.name(), LONGEST_NAME, "name");
        if (all.stream().anyMatch(other -> other.level != level && other.name.equalsIgnoreCase(wanted))) {
            throw DomainException.at("name", "supplier.gradeTaken");
        }
        String meant = Text.required(content.meaning(), LONGEST_MEANING, "meaning");
        Integer within = isToMend() ? content.days() : null;
        if (within != null && (within < 0 || within > MOST_DAYS)) {
            throw DomainException.at("days", "supplier.gradeDays", MOST_DAYS);
        }
        name = wanted;
        meaning = meant;
        days = within;
        planNeeded = isToMend() && content.planNeeded();
        toBoard = isToMend() && content.toBoard();
    }

    /** Throws where it is not the gravest, where too few would be left, or where something has been graded so. */
    public void checkMayGo(List<FindingGrade> all, boolean used, long seen) {
        StaleDataException.check(seen, version);
        if (all.stream().anyMatch(other -> other.level > level)) {
            throw new DomainException("supplier.gradeNotHighest");
        }
        if (all.size() <= FEWEST) {
            throw new DomainException("supplier.gradesTooFew");
        }
        if (used) {
            throw new DomainException("supplier.gradeUsed");
        }
    }

    /** The latest day for mending what was found that day; null where the grade sets none. */
    LocalDate latest(LocalDate found) {
        return days == null ? null : found.plusDays(days);
    }

    /** From 1, the least serious. */
    public int getLevel() {
        return level;
    }

    public String getName() {
        return name;
    }

    public String getMeaning() {
        return meaning;
    }

    /** Whether the supplier is to say in writing what it will do. */
    public boolean isPlanNeeded() {
        return planNeeded;
    }

    /** Days within which it is to be mended; null for none. */
    public Integer getDays() {
        return days;
    }

    public boolean isToBoard() {
        return toBoard;
    }

    public long getVersion() {
        return version;
    }

    /** Whether anything is to be done about it. */
    public boolean isToMend() {
        return level > 1;
    }
}
