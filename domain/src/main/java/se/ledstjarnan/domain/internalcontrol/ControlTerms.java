package se.ledstjarnan.domain.internalcontrol;

import java.util.List;

/** The stored words of internal control, for changing them. */
public interface ControlTerms {

    /** In their order; held until the transaction ends, so that the last one of its meaning is not taken away twice. */
    List<ControlResult> results();

    /** In their order; held until the transaction ends. */
    List<ControlCategory> categories();

    void add(ControlTerm term);

    /** Ids of the words that something has been said with. */
    List<Long> used();
}
