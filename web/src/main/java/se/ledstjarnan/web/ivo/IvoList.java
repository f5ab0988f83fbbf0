package se.ledstjarnan.web.ivo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.ejb.ivo.IvoFilter;
import se.ledstjarnan.ejb.ivo.IvoPage;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** A list of cases of one kind; what narrows it stands in the address. */
public abstract class IvoList<S extends Enum<S>, G extends Enum<G>, R> implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient IvoAsked<S, G> asked;
    private transient IvoPage<R> found;
    private int page;

    protected abstract IvoAsked.Kind<S, G> kind();

    protected abstract IvoPage<R> find(IvoFilter<S, G> filter, int number);

    /** Whether the reader may read more of it than what protecting somebody needs. */
    protected abstract boolean isRead(R row);

    public void open() {
        page = Asked.page(Asked.parameter("page"));
        getRows();
    }

    private IvoAsked<S, G> asked() {
        if (asked == null) {
            asked = IvoAsked.read(kind(), Asked::parameter);
        }
        return asked;
    }

    public List<R> getRows() {
        return found().rows();
    }

    private IvoPage<R> found() {
        if (found == null) {
            found = find(asked().filter(), page);
            if (page > found.pages()) {
                page = found.pages();
                found = find(asked().filter(), page);
            }
        }
        return found;
    }

    public Pager getPager() {
        return Pager.of(
                (int) found().total(),
                Integer.MAX_VALUE,
                page,
                IvoPage.SIZE,
                number -> asked().address(kind().list()).with("page", number).toString());
    }

    /** The list as a file. */
    public String getExport() {
        return asked().address('/' + kind().feature() + "/export").toString();
    }

    /** Why there was no file, or null. */
    public String getExportRefused() {
        String refused = Asked.parameter("export");
        return "busy".equals(refused) || "many".equals(refused) ? Texts.of("ivo.list.export." + refused) : null;
    }

    /** Somebody who only protects has no list to take out. */
    public boolean isExported() {
        return found().rows().stream().anyMatch(this::isRead);
    }

    public String getText() {
        return asked().text();
    }

    public List<Choice> getStates() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", said("list.open"), asked().status().isEmpty()));
        for (S each : kind().states().getEnumConstants()) {
            String low = IvoAsked.low(each);
            choices.add(new Choice(low, said("status." + each), low.equals(asked().status())));
        }
        choices.add(new Choice(IvoAsked.EVERY, said("list.every"), IvoAsked.EVERY.equals(asked().status())));
        return choices;
    }

    public List<Choice> getJudgements() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", said("list.every"), asked().judged() == null));
        for (G each : kind().judgements().getEnumConstants()) {
            choices.add(new Choice(IvoAsked.low(each), said(kind().judged() + '.' + each), each == asked().judged()));
        }
        return choices;
    }

    private String said(String key) {
        return Texts.of(kind().feature() + '.' + key);
    }

    public boolean isNarrowed() {
        return asked().isNarrowed();
    }

    /** A part of the address meant nothing. */
    public boolean isIgnored() {
        return asked().ignored();
    }
}
