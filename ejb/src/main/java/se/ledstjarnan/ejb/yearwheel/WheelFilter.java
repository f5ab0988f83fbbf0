package se.ledstjarnan.ejb.yearwheel;

import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.yearwheel.WheelKind;

/** What narrows the wheel; null stands for any. */
public record WheelFilter(WheelKind kind, Role role, Long unitId, boolean mine) {

    public static final WheelFilter NONE = new WheelFilter(null, null, null, false);

    boolean admits(WheelItem item) {
        return (kind == null || item.kind() == kind)
                && (role == null || item.role() == role)
                && (unitId == null || unitId.equals(item.unitId()))
                && (!mine || item.mine());
    }
}
