package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.ledstjarnan.domain.deviation.CaseClock;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.settings.Settings;

/**
 * Takes the cases of a list out of the system, the newest first, a part at a time, so that memory does not grow with the list. What
 * was taken out is one entry of the log, with all ids.
 */
@Stateless
@DenyAll
public class CaseExportService {

    /** Rows taken out at once at the most. */
    public static final int MOST = 100_000;

    /** Rows in memory at a time. */
    static final int PART = 1_000;

    @Inject
    private JpaCaseExports exports;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitLineage lineage;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    /**
     * Gives all the cases that the filter and the caller's rights allow, in parts of a thousand.
     *
     * @return how many there were
     * @throws DomainException where there are more than may be taken out at once
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public int export(CaseFilter filter, Consumer<List<CaseExportRow>> taker) {
        Scope scope = user.scope();
        CaseClock.Targets targets = CaseListService.targets(settings);
        CaseConditions where = CaseConditions.of(filter, lineage.withPredecessors(filter.unitId()), scope, targets);
        if (exports.count(where, MOST + 1) > MOST) {
            throw new DomainException("deviation.exportTooMany", MOST);
        }
        List<Long> taken = new ArrayList<>();
        List<CaseExportRow> part = exports.after(null, where, PART);
        while (!part.isEmpty()) {
            part.forEach(row -> taken.add(row.id()));
            taker.accept(part);
            part = exports.after(part.get(part.size() - 1), where, PART);
        }
        audit.recordExport("deviation", taken);
        return taken.size();
    }
}
