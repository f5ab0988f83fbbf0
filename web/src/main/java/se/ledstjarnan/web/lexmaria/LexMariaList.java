package se.ledstjarnan.web.lexmaria;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.ejb.lexmaria.LexMariaFilter;
import se.ledstjarnan.ejb.lexmaria.LexMariaListService;
import se.ledstjarnan.ejb.lexmaria.LexMariaRow;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of lex Maria cases; what narrows it stands in the address. */
@Named
@ViewScoped
public class LexMariaList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EVERY = "every";

    @Inject
    private LexMariaListService cases;

    private String status;
    private Seriousness seriousness;
    private int page;
    private boolean ignored;
    private transient LexMariaListService.Page found;

    public void open() {
        String typedStatus = Asked.parameter("status");
        String typedSeriousness = Asked.parameter("seriousness");
        LexMariaStatus known = Asked.constant(LexMariaStatus.class, typedStatus, null);
        status = EVERY.equals(typedStatus) ? EVERY : known == null ? "" : low(known);
        seriousness = Asked.constant(Seriousness.class, typedSeriousness, null);
        page = Asked.page(Asked.parameter("page"));
        ignored = isTyped(typedStatus) && status.isEmpty() || isTyped(typedSeriousness) && seriousness == null;
        getRows();
    }

    private static boolean isTyped(String parameter) {
        return parameter != null && !parameter.isBlank();
    }

    public List<LexMariaRow> getRows() {
        return found().rows();
    }

    private LexMariaListService.Page found() {
        if (found == null) {
            LexMariaStatus only = Asked.constant(LexMariaStatus.class, status, null);
            LexMariaFilter filter = new LexMariaFilter(only, only == null && !EVERY.equals(status), seriousness);
            found = cases.page(filter, page);
            long pages = Math.max(1, (found.total() + LexMariaListService.PAGE - 1) / LexMariaListService.PAGE);
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
                LexMariaListService.PAGE,
                number -> new Address("/lexmaria/cases.xhtml")
                        .with("status", status)
                        .with("seriousness", seriousness == null ? null : low(seriousness))
                        .with("page", number)
                        .toString());
    }

    public List<Choice> getStates() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", Texts.of("lexmaria.list.open"), status.isEmpty()));
        for (LexMariaStatus each : LexMariaStatus.values()) {
            choices.add(new Choice(
                    low(each), Texts.of("lexmaria.status." + each), low(each).equals(status)));
        }
        choices.add(new Choice(EVERY, Texts.of("lexmaria.list.every"), EVERY.equals(status)));
        return choices;
    }

    public List<Choice> getDegrees() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", Texts.of("lexmaria.list.every"), seriousness == null));
        for (Seriousness each : Seriousness.values()) {
            choices.add(new Choice(low(each), Texts.of("lexmaria.seriousness." + each), each == seriousness));
        }
        return choices;
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public boolean isNarrowed() {
        return !status.isEmpty() || seriousness != null;
    }

    /** A part of the address meant nothing. */
    public boolean isIgnored() {
        return ignored;
    }
}
