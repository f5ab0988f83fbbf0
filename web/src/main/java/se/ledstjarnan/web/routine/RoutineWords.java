package se.ledstjarnan.web.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.routine.Approver;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.routine.RoutineView;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.web.shared.Texts;

/** How documents are spoken of on pages. */
@Named
@ApplicationScoped
public class RoutineWords {

    @Inject
    private Settings settings;

    static String kind(RoutineStatus status) {
        return switch (status) {
            case IN_FORCE -> "fine";
            case FOR_APPROVAL -> "active";
            case DRAFT -> "soon";
            case REPLACED, WITHDRAWN -> "";
        };
    }

    /** The look of a status. */
    public String statusKind(RoutineStatus status) {
        return kind(status);
    }

    /** Each constant in words, in its own order, with commas. */
    public String list(String prefix, Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted()
                .map(each -> Texts.of("routine." + prefix + "." + each))
                .collect(Collectors.joining(", "));
    }

    /** Who is to approve, in a sentence; a political body by what the municipality calls it. */
    public String approvedBy(Approver approver) {
        String key = "routine.approver." + approver;
        return switch (approver) {
            case COMMITTEE -> Texts.of(key, settings.word(SettingKey.COMMITTEE_NAME));
            case BOARD -> Texts.of(key, settings.word(SettingKey.BOARD_NAME));
            case UNIT_MANAGER, MAS, SOCIALCHEF -> Texts.of(key);
        };
    }

    public String units(RoutineView view) {
        return view.units().isEmpty()
                ? Texts.of("routine.units.all")
                : view.units().stream().map(RoutineView.Unit::name).collect(Collectors.joining(", "));
    }

    /** Who approved, or is to. */
    public String approver(RoutineView.Head head) {
        if (head.decided() != null) {
            RoutineView.Decided decided = head.decided();
            return Texts.of(
                    "routine.decided",
                    decided.body(),
                    decided.day().toString(),
                    decided.paragraph(),
                    decided.registerNumber());
        }
        return head.approvedBy();
    }

    /** The position, and who holds it today. */
    public String responsible(RoutineView view) {
        String role = Texts.of("routine.responsible." + view.content().responsible());
        return view.holders().isEmpty() ? role : role + " (" + String.join(", ", view.holders()) + ")";
    }

    /** Where it is a page of the web, its address; null for a path of a file share, which a browser does not open. */
    public String link(String place) {
        return place != null && place.matches("(?i)https?://\\S+") ? place : null;
    }
}
