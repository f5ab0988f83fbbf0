package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.ledstjarnan.domain.plan.PlanStatus;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Action plans on paper: one, or all of a verksamhetsplan. */
@ApplicationScoped
class PlanPaper {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Paper PAPER = new Paper(PlanPaper.class, "plans");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("se.ledstjarnan.ejb.plan.words", Locale.ROOT, PlanPaper.class.getClassLoader());

    @Inject
    private Settings settings;

    record Fact(String name, String value) {}

    record Heads(
            String activities,
            String number,
            String what,
            String how,
            String who,
            String when,
            String state,
            String checkUps,
            String day,
            String outlook,
            String note) {}

    record Row(String number, String what, String how, String who, String begins, String ends, String state) {}

    record Check(String day, String outlook, String note) {}

    record Plan(
            String name,
            List<Fact> facts,
            Heads heads,
            String noActivities,
            List<Row> rows,
            String noCheckUps,
            List<Check> checkUps) {}

    record Model(String municipality, String made, String title, String lead, String nothing, List<Plan> plans) {}

    /** One plan, as XHTML for the renderers. */
    String plan(PlanView view, LocalDate today) {
        return document(one(view, municipality(), today));
    }

    /** Those of a year, as XHTML for the renderers. */
    String business(int year, List<PlanView> views, LocalDate today) {
        return document(all(year, views, municipality(), today));
    }

    /** The same inside a page. */
    String onScreen(int year, List<PlanView> views, LocalDate today) {
        return PAPER.onScreen(all(year, views, municipality(), today));
    }

    private String municipality() {
        return settings.word(SettingKey.MUNICIPALITY_NAME);
    }

    static String document(Model model) {
        return PAPER.onPaper(new Paper.About(model.title(), word("subject"), model.municipality()), model);
    }

    static Model one(PlanView view, String municipality, LocalDate today) {
        String name = "H-" + view.head().number();
        return new Model(
                municipality, word("made", today), word("title", name), "", "", List.of(plan(view, name, today)));
    }

    private static Model all(int year, List<PlanView> views, String municipality, LocalDate today) {
        return new Model(
                municipality,
                word("made", today),
                word("business", Integer.toString(year)),
                word("business.lead"),
                views.isEmpty() ? word("business.nothing") : "",
                views.stream()
                        .map(view -> plan(view, "H-" + view.head().number(), today))
                        .toList());
    }

    private static Plan plan(PlanView view, String name, LocalDate today) {
        return new Plan(
                word("plan", name, view.head().title()),
                facts(view.head()),
                new Heads(
                        word("head.activities"),
                        word("head.number"),
                        word("head.what"),
                        word("head.how"),
                        word("head.who"),
                        word("head.when"),
                        word("head.state"),
                        word("head.checkUps"),
                        word("head.day"),
                        word("head.outlook"),
                        word("head.note")),
                view.lines().isEmpty() ? word("activities.none") : "",
                view.lines().stream().map(line -> row(line, today)).toList(),
                view.checks().isEmpty() ? word("checkUps.none") : "",
                view.checks().stream().map(PlanPaper::check).toList());
    }

    private static List<Fact> facts(PlanView.Head head) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(word("fact.goal"), word("goal", Integer.toString(head.goalNumber()), head.goal())));
        facts.add(new Fact(word("fact.unit"), head.unit() == null ? word("whole") : head.unit()));
        facts.add(new Fact(word("fact.why"), head.why()));
        facts.add(new Fact(word("fact.period"), word("period", head.begins(), head.ends())));
        facts.add(new Fact(word("fact.responsible"), head.responsible()));
        facts.add(new Fact(word("fact.status"), status(head)));
        if (head.endWords() != null) {
            facts.add(new Fact(word("fact.result"), head.endWords()));
        }
        return facts;
    }

    private static String status(PlanView.Head head) {
        if (head.status() == PlanStatus.ENDED) {
            LocalDate day = LocalDateTime.ofInstant(head.endedAt(), ClockProducer.SWEDEN)
                    .toLocalDate();
            return word("status.ENDED", day);
        }
        return word("status." + head.status(), head.decidedOn(), head.decidedBy());
    }

    private static Row row(PlanView.Line line, LocalDate today) {
        String what = line.extent() == null ? line.title() : word("what", line.title(), line.extent());
        String how = line.why() == null ? line.how() : line.how() + " " + word("why", line.why());
        return new Row(
                Integer.toString(line.position()),
                what,
                how,
                line.unit() == null ? line.employee() : line.employee() + ", " + line.unit(),
                line.begins().toString(),
                line.ends().toString(),
                word(line.late(today) ? "state.late" : "state." + line.status(), line.progress()));
    }

    private static Check check(PlanView.Check check) {
        if (!check.held()) {
            return new Check(check.due().toString(), word("outlook.planned"), "");
        }
        boolean late = check.late() != null && !check.late().isEmpty();
        return new Check(
                check.heldOn().toString(),
                word("outlook." + check.outlook()),
                late ? check.note() + " " + word("late", check.late()) : check.note());
    }

    /** Days as they are written in Sweden. */
    static String word(String key, Object... arguments) {
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            said[i] = arguments[i] instanceof LocalDate day ? day.toString() : arguments[i];
        }
        return said.length == 0 ? WORDS.getString(key) : new MessageFormat(WORDS.getString(key), SWEDISH).format(said);
    }
}
