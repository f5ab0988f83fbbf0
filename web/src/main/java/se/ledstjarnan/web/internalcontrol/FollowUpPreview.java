package se.ledstjarnan.web.internalcontrol;

import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.ejb.internalcontrol.PlanView;
import se.ledstjarnan.web.shared.Texts;

/** What following a plan up by a day would show, were it done now. */
final class FollowUpPreview {

    private FollowUpPreview() {}

    /** Controls due by the day that no earlier follow-up has told of; those whose month is not over yet are planned. */
    static List<PlanView.Outcome> of(PlanView view, LocalDate day) {
        return view.moments().stream()
                .flatMap(moment -> moment.cells().stream()
                        .filter(cell -> !cell.due().isAfter(day) && !told(view, moment.position(), cell.month()))
                        .map(cell -> outcome(moment.position(), cell, view.today())))
                .toList();
    }

    private static boolean told(PlanView view, int moment, int month) {
        return view.followUps().stream()
                .flatMap(each -> each.outcomes().stream())
                .anyMatch(each -> each.moment() == moment && each.month() == month && each.meaning() != null);
    }

    private static PlanView.Outcome outcome(int moment, PlanView.Cell cell, LocalDate today) {
        boolean ahead = cell.meaning() == null && !cell.isLate(today);
        return new PlanView.Outcome(
                moment,
                cell.month(),
                cell.meaning(),
                ahead ? Texts.of("internalcontrol.cell.planned") : cell.word(),
                cell.doneOn(),
                cell.by(),
                cell.words(),
                cell.deviation(),
                cell.rounds(),
                cell.share());
    }
}
