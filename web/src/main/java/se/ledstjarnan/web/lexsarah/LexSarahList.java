package se.ledstjarnan.web.lexsarah;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.lexsarah.LexSarahFilter;
import se.ledstjarnan.ejb.lexsarah.LexSarahListService;
import se.ledstjarnan.ejb.lexsarah.LexSarahRow;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of lex Sarah cases; what narrows it stands in the address. */
@Named
@ViewScoped
public class LexSarahList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EVERY = "every";

    @Inject
    private LexSarahListService cases;

    @Inject
    private CurrentUser user;

    private String status;
    private Grade grade;
    private int page;
    private boolean ignored;
    private transient LexSarahListService.Page found;

    public void open() {
        String typedStatus = Asked.parameter("status");
        String typedGrade = Asked.parameter("grade");
        LexSarahStatus known = Asked.constant(LexSarahStatus.class, typedStatus, null);
        status = EVERY.equals(typedStatus) ? EVERY : known == null ? "" : low(known);
        grade = Asked.constant(Grade.class, typedGrade, null);
        page = Asked.page(Asked.parameter("page"));
        ignored = isTyped(typedStatus) && status.isEmpty() || isTyped(typedGrade) && grade == null;
        getRows();
    }

    private static boolean isTyped(String parameter) {
        return parameter != null && !parameter.isBlank();
    }

    public List<LexSarahRow> getRows() {
        return found().rows();
    }

    private LexSarahListService.Page found() {
        if (found == null) {
            LexSarahStatus only = Asked.constant(LexSarahStatus.class, status, null);
            LexSarahFilter filter = new LexSarahFilter(only, only == null && !EVERY.equals(status), grade);
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
                number -> new Address("/lexsarah/cases.xhtml")
                        .with("status", status)
                        .with("grade", grade == null ? null : low(grade))
                        .with("page", number)
                        .toString());
    }

    public List<Choice> getStates() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", Texts.of("lexsarah.list.open"), status.isEmpty()));
        for (LexSarahStatus each : LexSarahStatus.values()) {
            choices.add(new Choice(
                    low(each), Texts.of("lexsarah.status." + each), low(each).equals(status)));
        }
        choices.add(new Choice(EVERY, Texts.of("lexsarah.list.every"), EVERY.equals(status)));
        return choices;
    }

    public List<Choice> getGrades() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", Texts.of("lexsarah.list.every"), grade == null));
        for (Grade each : Grade.values()) {
            choices.add(new Choice(low(each), Texts.of("lexsarah.grade." + each), each == grade));
        }
        return choices;
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public boolean isNarrowed() {
        return !status.isEmpty() || grade != null;
    }

    /** A part of the address meant nothing. */
    public boolean isIgnored() {
        return ignored;
    }

    /** May take in what a private performer has told. */
    public boolean isRegistrar() {
        return user.hasRole(Role.KVALITETSSAMORDNARE)
                || user.hasRole(Role.SOCIALCHEF)
                || user.hasRole(Role.REGISTRATOR);
    }

    public boolean isTemplateKeeper() {
        return user.hasRole(Role.SOCIALCHEF);
    }
}
