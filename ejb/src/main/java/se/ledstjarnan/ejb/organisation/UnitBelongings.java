package se.ledstjarnan.ejb.organisation;

import java.util.List;

/**
 * What a feature keeps by unit. What is open of it follows when another unit takes over; what has ended stays where it was and is read
 * by whoever leads the unit that goes on with the history. Implement as an {@code @ApplicationScoped} bean.
 */
public interface UnitBelongings {

    List<UnitBelonging> kinds();
}
