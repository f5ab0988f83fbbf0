package se.ledstjarnan.domain.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.Text;

/** A step of the scale that competence is judged by, from 0, which is none: data, kept by the administrator. */
@Entity
@Table(name = "competence_level")
public class CompetenceLevel {

    /** Steps at the most; a longer scale is judged alike by nobody. */
    public static final int MOST = 6;

    /** None, and one to demand. */
    private static final int FEWEST = 2;

    @Id
    private int rank;

    @Column(nullable = false)
    private String name;

    @Version
    private long version;

    protected CompetenceLevel() {}

    private CompetenceLevel(int rank, String name) {
        this.rank = rank;
        this.name = Text.required(name, Text.SHORT, "name");
    }

    /** One more, above all there are. */
    public static CompetenceLevel above(List<CompetenceLevel> scale, String name) {
        if (scale.size() >= MOST) {
            throw DomainException.at("name", "competence.scaleFull", MOST);
        }
        checkFree(scale, name, -1);
        return new CompetenceLevel(
                scale.stream().mapToInt(CompetenceLevel::getRank).max().orElse(-1) + 1, name);
    }

    /** What was judged by it is said so from now on. */
    public void rename(List<CompetenceLevel> scale, String newName, long seen) {
        StaleDataException.check(seen, version);
        checkFree(scale, newName, rank);
        name = Text.required(newName, Text.SHORT, "name");
    }

    /** Throws where it is not the highest, where too few would be left, or where it is in use. */
    public void checkMayGo(List<CompetenceLevel> scale, boolean used, long seen) {
        StaleDataException.check(seen, version);
        if (scale.stream().anyMatch(other -> other.rank > rank)) {
            throw new DomainException("competence.levelNotHighest");
        }
        if (scale.size() <= FEWEST) {
            throw new DomainException("competence.scaleTooShort");
        }
        if (used) {
            throw new DomainException("competence.levelUsed");
        }
    }

    private static void checkFree(List<CompetenceLevel> scale, String name, int but) {
        String wanted = Text.clean(name);
        if (scale.stream().anyMatch(other -> other.rank != but && other.name.equalsIgnoreCase(wanted))) {
            throw DomainException.at("name", "competence.levelTaken");
        }
    }

    public int getRank() {
        return rank;
    }

    public String getName() {
        return name;
    }

    public long getVersion() {
        return version;
    }
}
