package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

    private static final Paper PAPER = new Paper(ProcessPaper.class, "process");

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    /** A line of the head. */
    record Fact(String name, String value) {}

    /** An arrow of the picture. @param width of its frame @param dashes of its frame; empty for none */
    record Arrow(String points, String width, String dashes, List<ProcessMap.Line> lines) {}

    /** A row of the picture. @param told its steps in words, for those who do not see it */
    record Row(String viewBox, String told, List<Arrow> arrows) {}

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
            List<Row> rows,
            String mapKey,
            String activitiesHeading,
            List<Activity> activities) {}

    byte[] print(ProcessView view) {
        return renderer.render(document(view, settings.word(SettingKey.MUNICIPALITY_NAME)));
    }

    /** XHTML for the renderer. */
    static String document(ProcessView view, String municipality) {
        ProcessView.Head head = view.head();
        Model model = new Model(
                municipality,
                RoutineText.of("process.reference", head.number(), head.version()),
                head.name(),
                view.purpose(),
                RoutineText.of("process.status." + head.status()),
                facts(view),
                RoutineText.of("process.map"),
                new ProcessMap(view.activities())
                        .rows().stream().map(ProcessPaper::row).toList(),
                key(view.activities()),
                RoutineText.of("process.activities"),
                view.activities().stream().map(ProcessPaper::activity).toList());
        return PAPER.onPaper(new Paper.About(head.name(), RoutineText.of("process.subject"), municipality), model);
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

    private static Row row(ProcessMap.Row row) {
        return new Row(
                row.viewBox(),
                row.arrows().stream()
                        .map(arrow -> arrow.position() + ". " + arrow.name())
                        .collect(Collectors.joining(", ")),
                row.arrows().stream().map(ProcessPaper::arrow).toList());
    }

    private static Arrow arrow(ProcessMap.Arrow arrow) {
        return new Arrow(
                arrow.points(),
                arrow.external() ? "2.5" : "1.5",
                arrow.external() ? "2 4" : arrow.internal() ? "6 4" : "",
                arrow.lines());
    }

    /** What the frames mean; null where there is no cooperation. */
    private static String key(List<ProcessView.Activity> activities) {
        return activities.stream().allMatch(activity -> activity.cooperation() == Cooperation.NONE)
                ? null
                : RoutineText.of("process.map.key");
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
