package se.ledstjarnan.web.lexmaria;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.ivo.IvoPage;
import se.ledstjarnan.ejb.lexmaria.LexMariaListService;
import se.ledstjarnan.ejb.lexmaria.LexMariaRow;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.ivo.IvoAsked;
import se.ledstjarnan.web.ivo.IvoList;

/** The list of lex Maria cases. */
@Named
@ViewScoped
public class LexMariaList extends IvoList<LexMariaStatus, Seriousness, LexMariaRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private LexMariaListService cases;

    @Inject
    private CurrentUser user;

    @Override
    protected IvoAsked.Kind<LexMariaStatus, Seriousness> kind() {
        return LexMariaKind.KIND;
    }

    @Override
    protected IvoPage<LexMariaRow> find(IvoFilter<LexMariaStatus, Seriousness> filter, int number) {
        return cases.page(filter, number);
    }

    @Override
    protected boolean isRead(LexMariaRow row) {
        return row.title() != null;
    }

    /** Sees the cases in numbers. */
    public boolean isCountedFor() {
        return user.hasRole(Role.MAS) || user.hasRole(Role.SOCIALCHEF);
    }
}
