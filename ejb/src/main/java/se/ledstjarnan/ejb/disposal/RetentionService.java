package se.ledstjarnan.ejb.disposal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.disposal.RetentionClass;
import se.ledstjarnan.domain.disposal.RetentionClasses;
import se.ledstjarnan.domain.disposal.RetentionTerm;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;

/** How long cases and other records are kept, as the documents' plan has it. */
@Stateless
@DenyAll
public class RetentionService {

    @Inject
    private RetentionClasses classes;

    @Inject
    private JpaRetentionClasses reads;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE, Roles.SOCIALCHEF})
    public List<RetentionRow> all() {
        return reads.rows();
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public RetentionRow open(long id) {
        return RetentionRow.of(get(id));
    }

    /** Whether a list rests on it, so that another has to be made. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public boolean isUsed(long id) {
        return classes.isUsed(get(id));
    }

    /** From its first day on it holds instead of the one that holds now. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public void add(RetentionForm form) {
        RetentionClass added = new RetentionClass(form.kind(), form.name(), term(form), form.reason(), form.from());
        classes.last(form.kind()).ifPresent(last -> last.endBefore(form.from()));
        work.flush();
        classes.add(added);
        work.flush();
        record(added);
    }

    @RolesAllowed({Roles.REGISTRATOR, Roles.SYSTEMFORVALTARE})
    public void change(long id, long version, RetentionForm form) {
        RetentionClass stored = get(id);
        stored.checkVersion(version);
        stored.change(form.name(), term(form), form.reason(), classes.isUsed(stored));
        work.flush();
        record(stored);
    }

    private RetentionTerm term(RetentionForm form) {
        return RetentionTerm.typed(
                form.outcome(), form.years(), form.reference(), form.decidedOn(), LocalDate.now(clock));
    }

    private RetentionClass get(long id) {
        return classes.find(id).orElseThrow(NotFoundException::new);
    }

    private void record(RetentionClass stored) {
        audit.record(AuditAction.ADMINISTER, "retention-class", stored.getId(), null);
    }
}
