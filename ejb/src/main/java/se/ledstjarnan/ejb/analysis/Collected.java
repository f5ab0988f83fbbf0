package se.ledstjarnan.ejb.analysis;

import java.util.List;

/** What a feature has to say of a period: supplied as a CDI bean, asked when a round collects, and frozen there. */
public interface Collected {

    /** A statement or two, whatever the size; nobody can be pointed at by what it gives. */
    List<Gathered> collect(CollectFrame frame);
}
