package se.ledstjarnan.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.survey.SurveyKind;
import se.ledstjarnan.ejb.survey.SurveyFilter;
import se.ledstjarnan.ejb.survey.SurveyRow;
import se.ledstjarnan.ejb.survey.SurveyService;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The list of surveys, indexes and registries by their last day. */
@Named
@RequestScoped
public class SurveyTable extends AddressedTable<SurveyFilter> {

    private static final String PAGE = "/survey/surveys.xhtml";

    @Inject
    private SurveyService surveys;

    @Inject
    private Say say;

    private SurveyService.Page found;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected SurveyFilter read(AddressReader asked) {
        SurveyFilter.State state = asked.constant("state", SurveyFilter.State.class);
        return new SurveyFilter(
                state == null ? SurveyFilter.State.OPEN : state,
                asked.constant("kind", SurveyKind.class),
                asked.text("text"),
                Asked.page(Asked.parameter("page")));
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
        return pager(found().count(), SurveyService.MOST, found().page(), SurveyFilter.PAGE);
    }

    public List<Choice> getStates() {
        return choices(SurveyFilter.State.values(), filter().state(), "survey.filter.");
    }

    public List<Choice> getKinds() {
        return choices(SurveyKind.values(), filter().kind(), "survey.kind.");
    }

    public String getText() {
        return filter().text();
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
