package se.ledstjarnan.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.measure.MeasureFilter;
import se.ledstjarnan.ejb.measure.MeasureListPage;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureRow;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** One list of all measures, mine and my units'. Everything that narrows it stands in the address. */
@Named
@RequestScoped
public class MeasureList {

    private static final String PAGE = "/measure/measures.xhtml";

    @Inject
    private MeasureReadService measures;

    @Inject
    private CurrentUser user;

    private MeasureListPage found;

    private MeasureFilter filter() {
        MeasureFilter.Whose asked =
                Asked.constant(MeasureFilter.Whose.class, Asked.parameter("whose"), MeasureFilter.Whose.ALL);
        return new MeasureFilter(
                asked,
                Asked.constant(MeasureFilter.State.class, Asked.parameter("state"), MeasureFilter.State.OPEN),
                Asked.constant(MeasureKind.class, Asked.parameter("kind"), null),
                Asked.id(Asked.parameter("unit")),
                Asked.text(Asked.parameter("text")),
                Asked.page(Asked.parameter("page")));
    }

    private MeasureListPage found() {
        if (found == null) {
            found = measures.list(filter());
        }
        return found;
    }

    public List<MeasureRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return Pager.of(
                found().count(),
                MeasureListPage.MOST,
                found().page(),
                MeasureFilter.PAGE,
                n -> address(filter().whose()).with("page", n == 1 ? null : n).toString());
    }

    private Address address(MeasureFilter.Whose of) {
        MeasureFilter now = filter();
        return new Address(PAGE)
                .with("whose", of == MeasureFilter.Whose.ALL ? null : lower(of))
                .with("state", now.state() == MeasureFilter.State.OPEN ? null : lower(now.state()))
                .with("kind", now.kind() == null ? null : lower(now.kind()))
                .with("unit", now.unitId())
                .with("text", now.text());
    }

    /** The tabs: the value is the address. */
    public List<Choice> getTabs() {
        List<Choice> tabs = new ArrayList<>();
        for (MeasureFilter.Whose of : MeasureFilter.Whose.values()) {
            if (of != MeasureFilter.Whose.UNIT || user.hasRole(Role.ENHETSCHEF)) {
                tabs.add(new Choice(address(of).toString(), Texts.of("measure.whose." + of), of == filter().whose()));
            }
        }
        return tabs;
    }

    public List<Choice> getStates() {
        return Arrays.stream(MeasureFilter.State.values())
                .map(s -> new Choice(lower(s), Texts.of("measure.filter.state." + s), s == filter().state()))
                .toList();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(MeasureKind.values())
                .map(k -> new Choice(lower(k), Texts.of("measure.kind." + k), k == filter().kind()))
                .toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whether anything but the tab narrows the list. */
    public boolean isNarrowed() {
        MeasureFilter now = filter();
        return now.state() != MeasureFilter.State.OPEN
                || now.kind() != null
                || now.unitId() != null
                || !now.text().isEmpty();
    }

    public String getText() {
        return filter().text();
    }

    /** The tab, for the form that narrows within it. */
    public String getWhose() {
        return lower(filter().whose());
    }
}
