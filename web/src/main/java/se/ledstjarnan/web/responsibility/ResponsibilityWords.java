package se.ledstjarnan.web.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.DistributionStatus;
import se.ledstjarnan.domain.responsibility.TaskNature;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.responsibility.GivenTask;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** How tasks and their distribution are spoken of on pages. */
@Named
@ApplicationScoped
public class ResponsibilityWords {

    @Inject
    private Settings settings;

    @Inject
    private Say say;

    /** Who bears something; a political body by what it was called. @param body null for the name of today */
    public String bearer(Bearer bearer, String body) {
        if (!bearer.isPolitical()) {
            return Texts.of("responsibility.bearer." + bearer);
        }
        String name = body == null
                ? settings.word(bearer == Bearer.BOARD ? SettingKey.BOARD_NAME : SettingKey.COMMITTEE_NAME)
                : body;
        return name.isEmpty() ? Texts.of("responsibility.bearer." + bearer) : name;
    }

    public String natureKind(TaskNature nature) {
        return switch (nature) {
            case KEPT -> "soon";
            case DISTRIBUTABLE -> "active";
            case BY_ROLE -> "";
        };
    }

    public String statusKind(DistributionStatus status) {
        return switch (status) {
            case ACCEPTED -> "fine";
            case PROPOSED -> "active";
            case DECLINED, RETURNED -> "soon";
            case ENDED, WITHDRAWN -> "";
        };
    }

    /** From the day it is held, or was asked for, to its last. */
    public String period(GivenTask given) {
        return period(given.holdsFrom() == null ? given.from() : given.holdsFrom(), given.last());
    }

    /** @param to null until further notice */
    public String period(LocalDate from, LocalDate to) {
        return say.day(from) + " – " + (to == null ? Texts.of("responsibility.until") : say.day(to));
    }

    /** For which unit; all where none is named. */
    public String unit(String unit) {
        return unit == null ? Texts.of("responsibility.wholeAdministration") : unit;
    }

    public String roles(List<Role> roles) {
        return roles.stream().map(role -> Texts.of("shared.role." + role)).collect(Collectors.joining(", "));
    }
}
