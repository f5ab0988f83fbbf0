package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Takes the cases of the list out of the system, as far as the caller may read more than what protecting needs. One entry of the log. */
@Stateless
@DenyAll
public class LexSarahExportService {

    private static final int MOST = 5_000;

    @Inject
    private JpaLexSarahLists lists;

    @Inject
    private LexSarahDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** The newest first; throws DomainException where there are more than may be taken out at once. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public List<LexSarahExportRow> export(IvoFilter<LexSarahStatus, Grade> filter) {
        List<LexSarah> found = lists.all(filter, LexSarahScope.of(user.scope(), desk.isPolitical()), MOST + 1);
        if (found.size() > MOST) {
            throw new DomainException("lexsarah.exportTooMany", MOST);
        }
        audit.recordExport(
                LexSarahDesk.KIND.type(), found.stream().map(LexSarah::getId).toList());
        return found.stream().map(LexSarahExportService::row).toList();
    }

    private static LexSarahExportRow row(LexSarah lexSarah) {
        return new LexSarahExportRow(
                lexSarah.getNumber(),
                lexSarah.getStatus(),
                lexSarah.getOrigin(),
                lexSarah.getArea(),
                lexSarah.getUnit() == null
                        ? lexSarah.getPerformer().getName()
                        : lexSarah.getUnit().getName(),
                lexSarah.getGrade(),
                lexSarah.getReceivedAt(),
                lexSarah.getProposedAt(),
                lexSarah.getDecidedAt(),
                lexSarah.getIvo().getNotifiedOn(),
                lexSarah.getIvo().getReference(),
                lexSarah.getIvo().getSentOn(),
                lexSarah.getIvo().getDecidedOn(),
                lexSarah.getClosedAt());
    }
}
