package se.ledstjarnan.web.lexsarah;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.lexsarah.LexSarahFilter;
import se.ledstjarnan.ejb.lexsarah.LexSarahListService;
import se.ledstjarnan.ejb.lexsarah.LexSarahRow;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of lex Sarah cases; what narrows it stands in the address. */
@Named
@ViewScoped
public class LexSarahList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LexSarahListService cases;

    @Inject
    private CurrentUser user;

    private transient LexSarahAsked asked;
    private int page;
    private transient LexSarahListService.Page found;

    public void open() {
        page = Asked.page(Asked.parameter("page"));
        getRows();
    }

    private LexSarahAsked asked() {
        if (asked == null) {
            asked = LexSarahAsked.read(Asked::parameter);
        }
        return asked;
    }

    public List<LexSarahRow> getRows() {
        return found().rows();
    }

    private LexSarahListService.Page found() {
        if (found == null) {
            LexSarahFilter filter = asked().filter();
            found = cases.page(filter, page);
            long pages = Math.max(1, (found.total() + LexSarahListService.PAGE - 1) / LexSarahListService.PAGE);
            if (page > pages) {
                page = (int) pages;
                found = cases.page(filter, page);
            }
        }
        return found;
    }

    public Pager getPager() {
        int total = (int) found().total();
        return Pager.of(
                total,
                Integer.MAX_VALUE,
                page,
                LexSarahListService.PAGE,
                number -> asked().address("/lexsarah/cases.xhtml")
                        .with("page", number)
                        .toString());
    }

    /** The list as a file. */
    public String getExport() {
        return asked().address("/lexsarah/export").toString();
    }

    /** Why there was no file, or null. */
    public String getExportRefused() {
        String refused = Asked.parameter("export");
        return "busy".equals(refused) || "many".equals(refused) ? Texts.of("lexsarah.list.export." + refused) : null;
    }

    /** Somebody who only protects has no list to take out. */
    public boolean isExported() {
        return found().rows().stream().anyMatch(row -> row.title() != null);
    }

    public String getText() {
        return asked().text();
    }

    public List<Choice> getStates() {
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice("", Texts.of("lexsarah.list.open"), asked().status().isEmpty()));
        for (LexSarahStatus each : LexSarahStatus.values()) {
            choices.add(new Choice(
                    LexSarahAsked.low(each),
                    Texts.of("lexsarah.status." + each),
                    LexSarahAsked.low(each).equals(asked().status())));
        }
        choices.add(new Choice(
                LexSarahAsked.EVERY, Texts.of("lexsarah.list.every"), LexSarahAsked.EVERY.equals(asked().status())));
        return choices;
    }

    public List<Choice> getGrades() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", Texts.of("lexsarah.list.every"), asked().grade() == null));
        for (Grade each : Grade.values()) {
            choices.add(
                    new Choice(LexSarahAsked.low(each), Texts.of("lexsarah.grade." + each), each == asked().grade()));
        }
        return choices;
    }

    public boolean isNarrowed() {
        return asked().isNarrowed();
    }

    /** A part of the address meant nothing. */
    public boolean isIgnored() {
        return asked().ignored();
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
