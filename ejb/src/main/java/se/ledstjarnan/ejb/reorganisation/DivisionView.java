package se.ledstjarnan.ejb.reorganisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A unit that is to be split, with what goes where. */
public record DivisionView(
        long stepId,
        long id,
        long version,
        String name,
        LocalDate day,
        String unit,
        List<ReorganisationView.Into> receivers,
        List<Item> items)
        implements Serializable {

    public DivisionView {
        receivers = List.copyOf(receivers);
        items = List.copyOf(items);
    }

    /** One of what is divided. @param label an employee's name, or a number */
    public record Item(String kind, long id, String label, long to) implements Serializable {}
}
