package se.ledstjarnan.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.board.BoardStart;
import se.ledstjarnan.ejb.board.BoardStartService;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The part of the start page that is for the elected. */
@Named("boardStart")
@RequestScoped
public class BoardStartPage {

    @Inject
    private BoardStartService service;

    @Inject
    private CurrentUser user;

    private BoardStart view;

    public boolean isShown() {
        return user.hasRole(Role.NAMND);
    }

    public BoardStart getView() {
        if (view == null) {
            view = service.start();
        }
        return view;
    }
}
