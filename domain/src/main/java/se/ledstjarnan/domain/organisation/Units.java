package se.ledstjarnan.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The stored tree of the organisation. */
public interface Units {

    /** Throws {@link se.ledstjarnan.domain.shared.NotFoundException}. */
    Unit get(Long id);

    void add(Unit unit);

    /** Units of the lowest level that exist that day, by department and name; own is false in all of them. */
    List<UnitChoice> choices(LocalDate day);

    /** The unit and everything above it that day, nearest first, with its leaders that day. */
    List<UnitLeaders> upward(Long unitId, LocalDate day);

    /** Every unit, closed ones too, without depth. */
    List<UnitRow> all();

    /** Who leads which unit that day. */
    Map<Long, List<String>> leaders(LocalDate day);

    /** Whether anything below the unit still exists after the day. */
    boolean hasUnitsBelow(Long unitId, LocalDate day);

    List<NamedChoice> operations();

    /** Throws {@link se.ledstjarnan.domain.shared.NotFoundException}. */
    Operation operation(Long id);

    void add(Operation operation);
}
