package se.ledstjarnan.domain.internalcontrol;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A word of the municipality's for something in internal control. What has been used keeps its word, and may be taken out of use. */
@MappedSuperclass
public abstract class ControlTerm extends Aggregate {

    @Column(nullable = false)
    private String word;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(name = "in_use", nullable = false)
    private boolean inUse;

    protected ControlTerm() {}

    protected ControlTerm(String word, int place) {
        this.word = word;
        this.place = place;
        this.inUse = true;
    }

    /** As typed, and in no other one's place. Throws at the field word. */
    static String fresh(String typed, int longest, Collection<? extends ControlTerm> others) {
        String wanted = Text.required(typed, longest, "word");
        if (others.stream().anyMatch(other -> other.getWord().equalsIgnoreCase(wanted))) {
            throw DomainException.at("word", "internalcontrol.wordTaken");
        }
        return wanted;
    }

    static int nextPlace(Collection<? extends ControlTerm> all) {
        return 1 + all.stream().mapToInt(ControlTerm::getPlace).max().orElse(0);
    }

    /** Throws at the field word. @param used whether anything has been said with it */
    public void rename(String typed, boolean used, Collection<? extends ControlTerm> all, long seen) {
        checkVersion(seen);
        if (used) {
            throw DomainException.at("word", "internalcontrol.wordUsed");
        }
        word = fresh(
                typed, longest(), all.stream().filter(other -> !equals(other)).toList());
    }

    /** It is no longer offered; something else must be, that stands for the same. */
    public void takeOutOfUse(Collection<? extends ControlTerm> all, long seen) {
        checkVersion(seen);
        if (all.stream().noneMatch(other -> !equals(other) && other.isInUse() && standsFor(other))) {
            throw new DomainException("internalcontrol.lastWord");
        }
        inUse = false;
    }

    public void takeIntoUse(long seen) {
        checkVersion(seen);
        inUse = true;
    }

    /** Whether the other may be chosen where this one could be. */
    abstract boolean standsFor(ControlTerm other);

    abstract int longest();

    public String getWord() {
        return word;
    }

    /** Its place among the choices. */
    public int getPlace() {
        return place;
    }

    /** Whether it is offered. */
    public boolean isInUse() {
        return inUse;
    }
}
