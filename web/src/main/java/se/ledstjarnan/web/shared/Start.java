package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The start page: greets, and gathers what waits for the user from the features, what is due first on top. */
@Named
@RequestScoped
public class Start {

    private static final int MOST = 12;
    private static final Comparator<Waiting.Task> DUE_FIRST =
            Comparator.comparing(Waiting.Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    Say say;

    @Inject
    @Any
    Instance<Waiting> features;

    private List<Waiting.Task> tasks;

    /** After the time of day in Sweden. */
    public String getGreeting() {
        return Texts.of(greeting(say.now().getHour()));
    }

    public List<Waiting.Task> getTasks() {
        if (tasks == null) {
            tasks = features.stream()
                    .flatMap(feature -> feature.tasks().stream())
                    .sorted(DUE_FIRST)
                    .limit(MOST)
                    .toList();
        }
        return tasks;
    }

    /** How much needs the user today, as a sentence. */
    public String getToday() {
        LocalDate today = say.today();
        int due = (int) getTasks().stream()
                .filter(task -> task.due() != null && !task.due().isAfter(today))
                .count();
        return switch (due) {
            case 0 -> Texts.of("shared.start.today.none");
            case 1 -> Texts.of("shared.start.today.one");
            default -> Texts.of("shared.start.today.many", say.capital(say.inWords(due)));
        };
    }

    static String greeting(int hour) {
        if (hour < 5 || hour >= 18) {
            return "shared.greeting.evening";
        }
        return hour < 10 ? "shared.greeting.morning" : "shared.greeting.day";
    }
}
