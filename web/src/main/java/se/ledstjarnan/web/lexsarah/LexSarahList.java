package se.ledstjarnan.web.lexsarah;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.ivo.IvoPage;
import se.ledstjarnan.ejb.lexsarah.LexSarahListService;
import se.ledstjarnan.ejb.lexsarah.LexSarahRow;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.ivo.IvoAsked;
import se.ledstjarnan.web.ivo.IvoList;

/** The list of lex Sarah cases. */
@Named
@ViewScoped
public class LexSarahList extends IvoList<LexSarahStatus, Grade, LexSarahRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private LexSarahListService cases;

    @Inject
    private CurrentUser user;

    @Override
    protected IvoAsked.Kind<LexSarahStatus, Grade> kind() {
        return LexSarahKind.KIND;
    }

    @Override
    protected IvoPage<LexSarahRow> find(IvoFilter<LexSarahStatus, Grade> filter, int number) {
        return cases.page(filter, number);
    }

    @Override
    protected boolean isRead(LexSarahRow row) {
        return row.title() != null;
    }

    /** May take in what a private performer has told. */
    public boolean isRegistrar() {
        return user.hasRole(Role.KVALITETSSAMORDNARE)
                || user.hasRole(Role.SOCIALCHEF)
                || user.hasRole(Role.REGISTRATOR);
    }

    /** Sees the cases in numbers. */
    public boolean isCountedFor() {
        return user.hasRole(Role.KVALITETSSAMORDNARE) || user.hasRole(Role.SOCIALCHEF);
    }

    public boolean isTemplateKeeper() {
        return user.hasRole(Role.SOCIALCHEF);
    }
}
