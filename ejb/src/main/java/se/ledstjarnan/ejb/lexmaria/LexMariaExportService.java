package se.ledstjarnan.ejb.lexmaria;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Takes the cases of the list out of the system, as far as the caller may read more than what protecting needs. One entry of the log. */
@Stateless
@DenyAll
public class LexMariaExportService {

    private static final int MOST = 5_000;

    @Inject
    private JpaLexMariaLists lists;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** The newest first; throws DomainException where there are more than may be taken out at once. */
    @RolesAllowed(Roles.MEDARBETARE)
    public List<LexMariaExportRow> export(IvoFilter<LexMariaStatus, Seriousness> filter) {
        List<LexMaria> found = lists.all(filter, LexMariaScope.of(user.scope()), MOST + 1);
        if (found.size() > MOST) {
            throw new DomainException("lexmaria.exportTooMany", MOST);
        }
        audit.recordExport(
                LexMariaDesk.KIND.type(), found.stream().map(LexMaria::getId).toList());
        return found.stream().map(LexMariaExportService::row).toList();
    }

    private static LexMariaExportRow row(LexMaria lexMaria) {
        return new LexMariaExportRow(
                lexMaria.getNumber(),
                lexMaria.getStatus(),
                lexMaria.getUnit().getName(),
                lexMaria.getSeriousness(),
                lexMaria.getDecidedAt() == null ? null : lexMaria.isToNotify(),
                lexMaria.getOccurredAt(),
                lexMaria.getReceivedAt(),
                lexMaria.getInvestigatedAt(),
                lexMaria.getDecidedAt(),
                lexMaria.getIvo().getNotifiedOn(),
                lexMaria.getIvo().getReference(),
                lexMaria.getIvo().getSentOn(),
                lexMaria.getIvo().getDecidedOn(),
                lexMaria.getTold().getToldOn(),
                lexMaria.getClosedAt());
    }
}
