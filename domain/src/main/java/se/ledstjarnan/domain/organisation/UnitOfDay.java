package se.ledstjarnan.domain.organisation;

import java.io.Serializable;

/**
 * A unit as it was on a day.
 *
 * @param nameNow what it is called now, where that is something else; else null
 * @param depth 0 for the administration
 * @param leaders names, separated by comma; null while the post was vacant
 * @param staff how many worked in it
 */
public record UnitOfDay(
        long id, Long parentId, int depth, UnitKind kind, String name, String nameNow, String leaders, long staff)
        implements Serializable {

    public UnitOfDay placed(int atDepth) {
        return new UnitOfDay(id, parentId, atDepth, kind, name, nameNow, leaders, staff);
    }
}
