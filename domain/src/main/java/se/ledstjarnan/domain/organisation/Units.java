package se.ledstjarnan.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The stored tree of the organisation. */
public interface Units {

    /** Throws {@link se.ledstjarnan.domain.shared.NotFoundException}. */
    Unit get(Long id);

    void add(Unit unit);

    /** The administration that exists that day, the oldest where there are several; throws NotFoundException. */
    Unit administration(LocalDate day);

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

    /** Ids of what is directly below the unit and still exists after the day. */
    List<Long> below(Long unitId, LocalDate day);

    /** Those to choose from that day, by name. */
    List<NamedChoice> operations(LocalDate day);

    /** All, those that have ended too, by name, with how many units exist in each that day. */
    List<OperationRow> operationRows(LocalDate day);

    /** Units that exist that day and are in the operation, by name. */
    List<NamedChoice> inOperation(Long operationId, LocalDate day);

    /** Throws {@link se.ledstjarnan.domain.shared.NotFoundException}. */
    Operation operation(Long id);

    void add(Operation operation);
}
