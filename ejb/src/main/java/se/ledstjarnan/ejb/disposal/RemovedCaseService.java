package se.ledstjarnan.ejb.disposal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.Text;

/** Tells whoever has an old address that the case has been removed. That says nothing of what it was about or of whom. */
@Stateless
@DenyAll
public class RemovedCaseService {

    @Inject
    private JpaDisposalReads reads;

    /** The removed case of that number; a deviation that went with its case of lex Sarah or lex Maria is found by its own. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public Optional<RemovedCase> find(String number) {
        return reads.removed(Text.clean(number));
    }
}
