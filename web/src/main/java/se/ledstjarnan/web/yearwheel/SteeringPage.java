package se.ledstjarnan.web.yearwheel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.yearwheel.StepState;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.yearwheel.Steering;
import se.ledstjarnan.ejb.yearwheel.SteeringService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.PageAccess;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The year's turn of steering and following up, as a wheel and as a list. */
@Named("steeringPage")
@RequestScoped
public class SteeringPage {

    private static final String PAGE = "/yearwheel/steering.xhtml";
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 2;

    @Inject
    private SteeringService steering;

    @Inject
    private CurrentUser user;

    @Inject
    private Say say;

    private AddressReader asked;
    private Steering turn;
    private SteeringPicture picture;

    private Steering turn() {
        if (turn == null) {
            asked = new AddressReader(Asked::parameter);
            Long typed = Asked.id(asked.typed("year"));
            boolean possible =
                    typed != null && typed >= FIRST_YEAR && typed <= say.today().getYear() + YEARS_AHEAD;
            Long kept = asked.keep("year", possible ? typed : null);
            turn = steering.year(kept == null ? say.today().getYear() : kept.intValue());
            picture = new SteeringPicture(turn, isNow() ? say.today().getMonthValue() : 0);
        }
        return turn;
    }

    private boolean isNow() {
        return turn.year() == say.today().getYear();
    }

    public int getYear() {
        return turn().year();
    }

    public boolean isIgnored() {
        turn();
        return asked.isIgnored() || Asked.isRepeated(asked.known().keySet());
    }

    public SteeringPicture getPicture() {
        turn();
        return picture;
    }

    public List<Choice> getYears() {
        return IntStream.rangeClosed(getYear() - 1, getYear() + 1)
                .filter(year -> year >= FIRST_YEAR && year <= say.today().getYear() + YEARS_AHEAD)
                .mapToObj(year -> new Choice(
                        new Address(PAGE).with("year", year).toString(), String.valueOf(year), year == getYear()))
                .toList();
    }

    /** In the middle of the picture: the month that is now. */
    public String getHere() {
        turn();
        return isNow() ? say.capital(name(say.today().getMonthValue())) : "";
    }

    /** Where we are in the year, in words. */
    public String getHereWords() {
        turn();
        if (!isNow()) {
            return "";
        }
        String steps = picture.getSteps().stream()
                .filter(SteeringPicture.Step::now)
                .map(step -> Texts.of("yearwheel.step." + step.of().step()))
                .collect(Collectors.joining(", "));
        return Texts.of("yearwheel.steering.here", name(say.today().getMonthValue()), steps);
    }

    public String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Texts.SWEDISH);
    }

    public String shortName(int month) {
        return say.capital(name(month).substring(0, 3));
    }

    /** Where the month's list is; null for those who have no year wheel. */
    public String month(int month) {
        return path("/yearwheel/wheel.xhtml?year=" + getYear() + "&month=" + month + "#month-" + month);
    }

    /** Where the step is done, for those who may go there; null otherwise. */
    public String page(Steering.Step step) {
        return path(step.path());
    }

    private String path(String page) {
        if (page == null) {
            return null;
        }
        return PageAccess.leads(page, user.roles()) ? page : null;
    }

    /** How it stands with a step: "2 av 7 klara, 1 försenad". */
    public String words(Steering.Step step) {
        return step.total() == 0 && step.late() == 0
                ? Texts.of("yearwheel.steering.nothing")
                : Texts.of("yearwheel.steering.count", step.done(), step.total())
                        + (step.late() == 0 ? "" : Texts.of("yearwheel.steering.late", step.late()));
    }

    /** The same with the step's name, for those who do not see the picture. */
    public String said(Steering.Step step) {
        return step.step().number() + ". " + Texts.of("yearwheel.step." + step.step()) + ": "
                + Texts.of("yearwheel.stepState." + step.state()) + ". " + words(step);
    }

    public String said(Steering.Month month) {
        return Texts.of("yearwheel.month.said", shortName(month.number()), month.total(), month.late());
    }

    /** When a step is usually done. */
    public String when(Steering.Step step) {
        if (step.step().months().size() == 12) {
            return Texts.of("yearwheel.steering.allYear");
        }
        return step.step().months().stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    public String kind(StepState state) {
        return switch (state) {
            case NOTHING -> "";
            case UNDER_WAY -> "active";
            case LATE -> "late";
            case DONE -> "fine";
        };
    }
}
