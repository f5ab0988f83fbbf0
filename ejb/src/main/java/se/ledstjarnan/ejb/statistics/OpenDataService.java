package se.ledstjarnan.ejb.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.statistics.OpenFigure;
import se.ledstjarnan.domain.statistics.OpenFigures;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.report.JpaToldBefore;
import se.ledstjarnan.ejb.settings.Settings;

/** Publishes a year's safe figures for anyone, once; what was published is never counted anew. */
@Stateless
@DenyAll
public class OpenDataService {

    private static final int YEARS_BACK = 5;

    @Inject
    private JpaOpenFigures figures;

    @Inject
    private JpaToldBefore before;

    @Inject
    private Settings settings;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** What anyone may fetch, the newest year first; empty where the municipality publishes nothing. */
    @PermitAll
    public Optional<List<OpenYear>> published() {
        return settings.on(SettingKey.OPEN_DATA_ON) ? Optional.of(years()) : Optional.empty();
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public boolean isOn() {
        return settings.on(SettingKey.OPEN_DATA_ON);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public List<OpenYear> years() {
        return figures.all().stream()
                .map(each ->
                        new OpenYear(each.getYear(), each.getThreshold(), each.getPublishedAt(), each.getFigures()))
                .toList();
    }

    /** Years that are over and not published, the newest first. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public List<Integer> waiting() {
        int now = LocalDate.now(clock).getYear();
        List<Integer> done = figures.all().stream().map(OpenFigures::getYear).toList();
        List<Integer> years = new ArrayList<>();
        for (int year = now - 1; year >= now - YEARS_BACK; year--) {
            if (!done.contains(year)) {
                years.add(year);
            }
        }
        return years;
    }

    /** What would be published of the year. Throws at the field year. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public List<OpenFigure> preview(int year) {
        int now = LocalDate.now(clock).getYear();
        if (year >= now || year < now - YEARS_BACK) {
            throw DomainException.at("year", "statistics.open.notOver");
        }
        return safe(year);
    }

    /** Once and for all. Throws at the field year. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void publish(int year) {
        if (!settings.on(SettingKey.OPEN_DATA_ON)) {
            throw DomainException.at("year", "statistics.open.off");
        }
        if (figures.has(year)) {
            throw DomainException.at("year", "statistics.open.already");
        }
        List<OpenFigure> safe = preview(year);
        if (safe.isEmpty()) {
            throw DomainException.at("year", "statistics.open.nothing");
        }
        figures.add(new OpenFigures(
                year,
                settings.number(SettingKey.SMALL_CELL_THRESHOLD),
                safe,
                employees.get(user.employeeId()),
                clock.instant(),
                LocalDate.now(clock)));
    }

    private List<OpenFigure> safe(int year) {
        int threshold = settings.number(SettingKey.SMALL_CELL_THRESHOLD);
        return OpenTables.safe(year, figures.count(year), before.of(ReportPeriod.ofYear(year), threshold), threshold);
    }
}
