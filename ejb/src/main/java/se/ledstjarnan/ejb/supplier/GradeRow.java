package se.ledstjarnan.ejb.supplier;

import java.io.Serializable;
import se.ledstjarnan.domain.supplier.GradeContent;

/** A grade as it is kept. @param mayGo whether it can be taken away */
public record GradeRow(int level, long version, GradeContent content, boolean mayGo) implements Serializable {

    /** Whether anything can follow of it; of the first grade nothing does. */
    public boolean toMend() {
        return level > 1;
    }
}
