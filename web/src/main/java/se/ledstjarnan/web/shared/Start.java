package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The start page: greets, and gathers what waits for the user from the features, what is due first on top. */
@Named
@RequestScoped
public class Start {

    private static final int MOST = 12;
    private static final Comparator<Waiting.Task> DUE_FIRST =
            Comparator.comparing(Waiting.Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Set<Role> ABOUT =
            EnumSet.of(Role.NAMND, Role.NAMNDSEKRETERARE, Role.REGISTRATOR, Role.LEVERANTOR, Role.SYSTEMFORVALTARE);

    @Inject
    Say say;

    @Inject
    CurrentUser user;

    @Inject
    Menu menu;

    @Inject
    @Any
    Instance<Waiting> features;

    private List<Waiting.Task> all;

    /** Where more waits. @param about null where the name of the list says it all */
    public record Rest(String page, String what, String about) {}

    /** After the time of day in Sweden. */
    public String getGreeting() {
        return Texts.of(greeting(say.now().getHour()));
    }

    public List<Waiting.Task> getTasks() {
        return all().stream().limit(MOST).toList();
    }

    /** What else waits than is shown: the list that several rows are in, or the one thing itself. */
    public List<Rest> getRest() {
        List<Waiting.Task> hidden = all().stream().skip(MOST).toList();
        return hidden.stream().map(task -> rest(task, hidden)).distinct().toList();
    }

    private Rest rest(Waiting.Task task, List<Waiting.Task> hidden) {
        Menu.Page place = menu.place(task.page());
        boolean single =
                hidden.stream().filter(other -> view(other).equals(view(task))).count() == 1;
        return place == null || single || view(task).equals(place.outcome() + ".xhtml")
                ? new Rest(task.page(), task.what(), task.about())
                : new Rest(place.outcome() + ".xhtml", Texts.of("shared." + place.label()), null);
    }

    private static String view(Waiting.Task task) {
        return task.page().replaceAll("\\?.*", "");
    }

    private List<Waiting.Task> all() {
        if (all == null) {
            all = features.stream()
                    .flatMap(feature -> feature.tasks().stream())
                    .sorted(DUE_FIRST)
                    .toList();
        }
        return all;
    }

    /** How much needs the user today, as a sentence. */
    public String getToday() {
        LocalDate today = say.today();
        int due = (int) all().stream()
                .filter(task -> task.due() != null && !task.due().isAfter(today))
                .count();
        if (due > MOST) {
            return Texts.of("shared.start.today.moreThan", say.inWords(MOST));
        }
        return switch (due) {
            case 0 -> Texts.of("shared.start.today.none");
            case 1 -> Texts.of("shared.start.today.one");
            default -> Texts.of("shared.start.today.many", say.capital(say.inWords(due)));
        };
    }

    /** Whether the user is an employee, who may report. */
    public boolean isReporter() {
        return user.hasRole(Role.MEDARBETARE);
    }

    /** What those find here whose work does not come as tasks; empty for all others. */
    public List<String> getAbout() {
        return ABOUT.stream()
                .filter(user::hasRole)
                .map(role -> Texts.of("shared.start.about." + role))
                .toList();
    }

    static String greeting(int hour) {
        if (hour < 5 || hour >= 18) {
            return "shared.greeting.evening";
        }
        return hour < 10 ? "shared.greeting.morning" : "shared.greeting.day";
    }
}
