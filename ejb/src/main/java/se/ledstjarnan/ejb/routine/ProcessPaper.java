package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.routine.Cooperation;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** A process on paper: its picture, step by step in order, and its activities with their documents. PDF/A and PDF/UA. */
@ApplicationScoped
class ProcessPaper {

    /** Steps on a line of the picture. */
    private static final int ON_A_LINE = 4;

    private static final Paper PAPER = new Paper(ProcessPaper.class, "process");

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    /** A line of the head. */
    record Fact(String name, String value) {}

    /** A step of the picture. */
    record Step(String position, String name, String with) {}

    /** @param gaps one for each step that a line lacks to be full, so that all steps are as wide */
    record Line(List<Step> steps, List<String> gaps) {}

    record Activity(
            String position,
            String name,
            String description,
            String with,
            String part,
            boolean hasRoutines,
            List<String> routines) {}

    /** What the template shows. */
    record Model(
            String municipality,
            String reference,
            String name,
            String purpose,
            String notice,
            List<Fact> facts,
            String mapHeading,
            List<Line> lines,
            String activitiesHeading,
            List<Activity> activities) {}

    byte[] print(ProcessView view) {
        String municipality = settings.word(SettingKey.MUNICIPALITY_NAME);
        ProcessView.Head head = view.head();
        Model model = new Model(
                municipality,
                RoutineText.of("process.reference", head.number(), head.version()),
                head.name(),
                view.purpose(),
                RoutineText.of("process.status." + head.status()),
                facts(view),
                RoutineText.of("process.map"),
                lines(view.activities()),
                RoutineText.of("process.activities"),
                view.activities().stream().map(ProcessPaper::activity).toList());
        return renderer.render(
                PAPER.onPaper(new Paper.About(head.name(), RoutineText.of("process.subject"), municipality), model));
    }

    private static List<Fact> facts(ProcessView view) {
        ProcessView.Head head = view.head();
        List<Fact> facts = new ArrayList<>();
        if (head.from() != null) {
            String from = head.from().toString();
            facts.add(new Fact(
                    RoutineText.of("fact.valid"),
                    head.to() == null ? from : RoutineText.of("fact.validTo", from, head.to())));
        }
        String owner = RoutineText.of("role." + head.reach().owner());
        facts.add(new Fact(
                RoutineText.of("process.owner"),
                view.owners().isEmpty() ? owner : owner + ": " + String.join(", ", view.owners())));
        facts.add(new Fact(
                RoutineText.of("fact.units"),
                head.unit() == null ? RoutineText.of("process.reach." + head.reach()) : head.unit()));
        facts.add(new Fact(
                RoutineText.of("fact.areas"),
                view.areas().stream()
                        .sorted()
                        .map(area -> RoutineText.of("area." + area))
                        .collect(Collectors.joining(", "))));
        return facts;
    }

    private static List<Line> lines(List<ProcessView.Activity> activities) {
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < activities.size(); from += ON_A_LINE) {
            int to = Math.min(from + ON_A_LINE, activities.size());
            lines.add(new Line(
                    activities.subList(from, to).stream()
                            .map(ProcessPaper::step)
                            .toList(),
                    Collections.nCopies(ON_A_LINE - (to - from), "")));
        }
        return lines;
    }

    private static Step step(ProcessView.Activity activity) {
        return new Step(Integer.toString(activity.position()), activity.name(), with(activity));
    }

    private static Activity activity(ProcessView.Activity activity) {
        return new Activity(
                Integer.toString(activity.position()),
                activity.name(),
                activity.description(),
                with(activity),
                activity.partName() == null ? null : RoutineText.of("process.part", activity.partName()),
                !activity.routines().isEmpty(),
                activity.routines().stream()
                        .map(routine -> RoutineText.of(
                                routine.inForce() ? "process.routine" : "process.routine.not",
                                routine.title(),
                                routine.number()))
                        .toList());
    }

    private static String with(ProcessView.Activity activity) {
        return activity.cooperation() == Cooperation.NONE
                ? null
                : RoutineText.of("process.cooperation." + activity.cooperation(), activity.partner());
    }
}
