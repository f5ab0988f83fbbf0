package se.ledstjarnan.ejb.measure;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Takes the measures of a list out of the system, a part at a time, so that memory holds no more than their ids. What was taken out is
 * one entry of the log, with all ids.
 */
@Stateless
@DenyAll
public class MeasureExportService {

    /** Rows taken out at once at the most. */
    public static final int MOST = 100_000;

    /** Rows in memory at a time. */
    static final int PART = 1_000;

    @Inject
    private JpaMeasureReads reads;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /**
     * Gives all the measures that the filter and the caller's rights allow, in the order of the list, in parts of a thousand.
     *
     * @return how many there were
     * @throws DomainException where there are more than may be taken out at once
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public int export(MeasureFilter filter, MeasureOrder order, Consumer<List<MeasureRow>> taker) {
        List<Long> ids = reads.ids(filter, order, user.scope(), MOST + 1);
        if (ids.size() > MOST) {
            throw new DomainException("measure.exportTooMany", MOST);
        }
        for (int from = 0; from < ids.size(); from += PART) {
            taker.accept(reads.rows(ids.subList(from, Math.min(from + PART, ids.size()))));
        }
        audit.recordExport("measure", ids);
        return ids.size();
    }
}
