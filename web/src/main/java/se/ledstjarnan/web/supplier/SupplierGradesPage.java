package se.ledstjarnan.web.supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.supplier.GradeTrend;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.supplier.SupplierGradeService;
import se.ledstjarnan.ejb.supplier.SupplierGrades;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** How suppliers were graded over the years, and how it stands with permits and with telling the supervisory authority. */
@Named
@RequestScoped
public class SupplierGradesPage {

    @Inject
    private SupplierGradeService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private SupplierGrades view;

    public SupplierGrades getView() {
        if (view == null) {
            view = service.grades();
        }
        return view;
    }

    /** Whether the reader may go on to the supplier's own page. */
    public boolean isFollowing() {
        return user.roles().contains(Role.KVALITETSSAMORDNARE)
                || user.roles().contains(Role.SOCIALCHEF)
                || user.roles().contains(Role.MAS);
    }

    public String trend(SupplierGrades.Row row) {
        return Texts.of("supplier.trend." + (row.trend() == null ? "NONE" : row.trend()));
    }

    public String trendKind(SupplierGrades.Row row) {
        return row.trend() == GradeTrend.WORSE ? "late" : row.trend() == GradeTrend.BETTER ? "fine" : "";
    }

    /** "1 med avvikelse (inte åtgärdad), 2 tillfredsställande". */
    public String reason(SupplierGrades.Row row) {
        return row.shares().stream().map(SupplierGradesPage::share).collect(Collectors.joining(", "));
    }

    /** What the figures of the table mean. */
    public String getScale() {
        return getView().scale().stream()
                .map(grade -> grade.level() + " " + lower(grade.name()))
                .collect(Collectors.joining(", "));
    }

    private static String share(SupplierGrades.Share share) {
        String name = lower(share.name());
        return share.open() == 0
                ? Texts.of("supplier.share", share.found(), name)
                : Texts.of("supplier.share.open", share.found(), name, share.open());
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Texts.SWEDISH) + name.substring(1);
    }

    public String permit(SupplierGrades.Permit permit) {
        if (permit.missing()) {
            return Texts.of("supplier.need.NO_PERMIT");
        }
        if (!permit.needed()) {
            return Texts.of("supplier.permit.unneeded");
        }
        return permit.until() == null
                ? Texts.of("supplier.permit.further")
                : Texts.of("supplier.permit.until", say.day(permit.until()));
    }

    public String permitKind(SupplierGrades.Permit permit) {
        return permit.missing() ? "late" : permit.needed() ? "fine" : "";
    }

    public String told(SupplierGrades.Permit permit) {
        if (permit.waiting() > 0) {
            return Texts.of("supplier.told.waiting", say.day(permit.since()));
        }
        return permit.notifiedOn() == null
                ? Texts.of("supplier.told.nothing")
                : Texts.of("supplier.told.on", say.day(permit.notifiedOn()));
    }

    public String toldKind(SupplierGrades.Permit permit) {
        return permit.waiting() > 0 ? "late" : permit.notifiedOn() != null ? "fine" : "";
    }
}
