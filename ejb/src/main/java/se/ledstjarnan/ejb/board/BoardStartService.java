package se.ledstjarnan.ejb.board;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** What the elected see first: their next meeting, what has come since the last, and what is to be followed up. */
@Stateless
@DenyAll
public class BoardStartService {

    @Inject
    private JpaBoardStart reads;

    @Inject
    private CurrentUser user;

    @RolesAllowed(Roles.NAMND)
    public BoardStart start() {
        return reads.of(user.scope().day());
    }
}
