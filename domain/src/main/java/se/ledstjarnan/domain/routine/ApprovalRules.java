package se.ledstjarnan.domain.routine;

import java.util.Collection;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.settings.Profile;
import se.ledstjarnan.domain.settings.SettingKey;

/**
 * Who approves what, by kind, reach and subject, as the municipality has arranged it.
 *
 * @param dutyGuidelines of policies and guidelines on the duty to report
 * @param guidelines of all other policies and guidelines
 * @param healthCareThroughMas whether what applies to health care alone is approved by MAS
 * @param secondReader whether somebody else than who submitted it must approve, but for a manager's own unit
 */
public record ApprovalRules(Body dutyGuidelines, Body guidelines, boolean healthCareThroughMas, boolean secondReader) {

    /** A political body, or the administration itself. */
    public enum Body {
        ADMINISTRATION,
        COMMITTEE,
        BOARD
    }

    public static ApprovalRules of(Profile profile) {
        return new ApprovalRules(
                Body.valueOf(profile.choice(SettingKey.ROUTINE_DUTY_GUIDELINES_BY)),
                Body.valueOf(profile.choice(SettingKey.ROUTINE_GUIDELINES_BY)),
                profile.on(SettingKey.ROUTINE_HSL_BY_MAS),
                profile.on(SettingKey.ROUTINE_SECOND_READER));
    }

    /** @param units to how many units it applies; none means the whole administration */
    public Approver approver(
            RoutineKind kind, Collection<RoutineSubject> subjects, Collection<LegalArea> areas, int units) {
        Body body = body(kind, subjects);
        if (body != Body.ADMINISTRATION) {
            return Approver.valueOf(body.name());
        }
        if (healthCareThroughMas && Set.copyOf(areas).equals(Set.of(LegalArea.HSL))) {
            return Approver.MAS;
        }
        return units == 1 ? Approver.UNIT_MANAGER : Approver.SOCIALCHEF;
    }

    private Body body(RoutineKind kind, Collection<RoutineSubject> subjects) {
        if (!kind.isGuiding()) {
            return Body.ADMINISTRATION;
        }
        return subjects.stream().anyMatch(RoutineSubject::isDutyToReport) ? dutyGuidelines : guidelines;
    }

    /** Whether the person who submitted it may approve it, too. */
    public boolean mayApproveOwn(Approver approver) {
        return !secondReader || approver == Approver.UNIT_MANAGER;
    }
}
