package se.ledstjarnan.web.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.responsibility.GapRow;
import se.ledstjarnan.ejb.responsibility.ResponsibilityService;
import se.ledstjarnan.web.shared.Texts;

/** Tasks that nobody has, or not the one who should, for whoever is to see to it. */
@Named
@RequestScoped
public class TaskGaps {

    @Inject
    private ResponsibilityService register;

    @Inject
    private ResponsibilityWords words;

    @Inject
    private CurrentUser user;

    private List<GapRow> rows;

    public List<GapRow> getRows() {
        if (rows == null) {
            rows = register.gaps();
        }
        return rows;
    }

    /** What is missing, in a sentence. */
    public String what(GapRow gap) {
        String key = "responsibility.gap." + gap.kind();
        return switch (gap.kind()) {
            case ROLE_VACANT -> Texts.of(key, words.bearer(gap.bearer(), null), gap.tasks());
            case UNIT_VACANT -> Texts.of(key, gap.unit(), gap.tasks());
            case RAN_OUT, ENDS_SOON -> Texts.of(key, gap.person(), gap.last().toString());
            case HOLDER_LEFT, DECLINED, RETURNED, TASK_ENDED -> Texts.of(key, gap.person());
        };
    }

    /** Where it is mended; null where somebody else does it. */
    public String address(GapRow gap) {
        if (gap.number() != null) {
            return "/responsibility/task.xhtml?number=" + gap.number();
        }
        if (!user.hasRole(Role.SYSTEMFORVALTARE)) {
            return null;
        }
        return gap.unitId() == null ? "/organisation/employees.xhtml" : "/organisation/unit.xhtml?id=" + gap.unitId();
    }
}
