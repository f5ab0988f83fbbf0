package se.ledstjarnan.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.survey.SurveyKind;
import se.ledstjarnan.ejb.survey.SurveyFilter;
import se.ledstjarnan.ejb.survey.SurveyRow;
import se.ledstjarnan.ejb.survey.SurveyService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The list of surveys, indexes and registries by their last day. */
@Named
@RequestScoped
public class SurveyTable {

    private static final String PAGE = "/survey/surveys.xhtml";

    @Inject
    private SurveyService surveys;

    @Inject
    private Say say;

    private AddressReader asked;
    private SurveyFilter filter;
    private SurveyService.Page found;

    private SurveyFilter filter() {
        if (filter == null) {
            asked = new AddressReader(Asked::parameter);
            SurveyFilter.State state = asked.constant("state", SurveyFilter.State.class);
            filter = new SurveyFilter(
                    state == null ? SurveyFilter.State.OPEN : state,
                    asked.constant("kind", SurveyKind.class),
                    asked.text("text"),
                    Asked.page(Asked.parameter("page")));
        }
        return filter;
    }

    private SurveyService.Page found() {
        if (found == null) {
            found = surveys.list(filter());
        }
        return found;
    }

    public List<SurveyRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return Pager.of(
                found().count(),
                SurveyService.MOST,
                found().page(),
                SurveyFilter.PAGE,
                n -> address().with("page", n == 1 ? null : n).toString());
    }

    private Address address() {
        filter();
        Address address = new Address(PAGE);
        asked.known().forEach(address::with);
        return address;
    }

    public List<Choice> getStates() {
        return Arrays.stream(SurveyFilter.State.values())
                .map(each -> new Choice(
                        AddressReader.lower(each), Texts.of("survey.filter." + each), each == filter().state()))
                .toList();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(SurveyKind.values())
                .map(each ->
                        new Choice(AddressReader.lower(each), Texts.of("survey.kind." + each), each == filter().kind()))
                .toList();
    }

    public String getText() {
        return filter().text();
    }

    public boolean isIgnored() {
        filter();
        return asked.isIgnored()
                || asked.isCut()
                || Asked.isRepeated(asked.known().keySet());
    }

    /** Whether the reader keeps the register. */
    public boolean isKeeper() {
        return surveys.keeps();
    }

    public String state(SurveyRow row) {
        return Texts.of(row.answered() ? "survey.answered" : row.late(say.today()) ? "survey.late" : "survey.open");
    }

    public String stateKind(SurveyRow row) {
        return row.answered() ? "fine" : row.late(say.today()) ? "late" : "soon";
    }

    /** What the empty list says. */
    public String getNothing() {
        return Texts.of(
                filter().text().isEmpty() && filter().kind() == null
                        ? "survey.none." + filter().state()
                        : "survey.none.narrowed");
    }
}
