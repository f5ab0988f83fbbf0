package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.settings.Profile;
import se.ledstjarnan.domain.shared.EnumList;

/** Who approves what, as the two guidelines have it. */
class ApprovalRulesTest {

    @ParameterizedTest
    @CsvSource({
        "R, GUIDELINE, LEX_SARAH, 'SOL,LSS', 0, BOARD",
        "R, GUIDELINE, DEVIATIONS, 'SOL,LSS,HSL', 0, BOARD",
        "R, POLICY, '', SOL, 0, COMMITTEE",
        "R, GUIDELINE, MEDICINES, HSL, 0, COMMITTEE",
        "R, ROUTINE, LEX_SARAH, SOL, 0, SOCIALCHEF",
        "R, ROUTINE, MEDICINES, HSL, 0, MAS",
        "R, INSTRUCTION, '', HSL, 1, MAS",
        "R, ROUTINE, '', 'SOL,HSL', 3, SOCIALCHEF",
        "R, ROUTINE, '', SOL, 1, UNIT_MANAGER",
        "S, GUIDELINE, LEX_SARAH, SOL, 0, SOCIALCHEF",
        "S, ROUTINE, MEDICINES, HSL, 2, SOCIALCHEF",
        "S, ROUTINE, MEDICINES, HSL, 1, UNIT_MANAGER"
    })
    void kindReachAndSubjectChooseWhoApproves(
            DeliveredProfile profile, RoutineKind kind, String subjects, String areas, int units, Approver expected) {
        ApprovalRules rules = ApprovalRules.of(new Profile(profile.settings()));

        assertThat(rules.approver(
                        kind,
                        EnumList.split(RoutineSubject.class, subjects),
                        EnumList.split(LegalArea.class, areas),
                        units))
                .isEqualTo(expected);
    }

    @Test
    void aSecondReaderIsNotDemandedOfAManagersOwnUnit() {
        ApprovalRules rules = ApprovalRules.of(new Profile(DeliveredProfile.R.settings()));

        assertThat(rules.mayApproveOwn(Approver.UNIT_MANAGER)).isTrue();
        assertThat(Set.of(Approver.MAS, Approver.SOCIALCHEF, Approver.COMMITTEE, Approver.BOARD))
                .noneMatch(rules::mayApproveOwn);
    }
}
