package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.risk.Level;
import se.ledstjarnan.ejb.settings.Settings;

/** A plan on paper, and what following it up showed, as the political body gets them. */
@ApplicationScoped
class ControlPaper {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Paper PLAN = new Paper(ControlPaper.class, "plan");
    private static final Paper FOLLOW_UP = new Paper(ControlPaper.class, "follow-up");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.internalcontrol.words", Locale.ROOT, ControlPaper.class.getClassLoader());

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    record Fact(String name, String value) {}

    record Control(String words, String how, String when, String who, String reportTo) {}

    record RiskPart(String title, List<Fact> facts, List<Control> controls, String none) {}

    record Heads(String control, String how, String when, String who, String reportTo) {}

    record PlanModel(
            String municipality,
            String made,
            String title,
            String subtitle,
            List<Fact> facts,
            String about,
            Heads heads,
            List<RiskPart> risks) {}

    record Shown(String control, String when, String result, String what, boolean missing) {}

    record Left(String risk, String before, String after, String words) {}

    record FollowUpHeads(
            String control, String when, String result, String what, String risk, String before, String after) {}

    record FollowUpModel(
            String municipality,
            String made,
            String title,
            String subtitle,
            List<Fact> facts,
            String summaryTitle,
            String summary,
            String shownTitle,
            String sums,
            FollowUpHeads heads,
            List<Shown> shown,
            String nothing,
            String leftTitle,
            List<Left> left) {}

    static String name(int number, LocalDate followUp) {
        return "internkontrollplan-IK-" + number + (followUp == null ? "" : "-uppfoljning-" + followUp) + ".pdf";
    }

    /** @param followUp null for the plan */
    byte[] print(PlanView view, LocalDate followUp) {
        String municipality = settings.word(SettingKey.MUNICIPALITY_NAME);
        return renderer.render(
                followUp == null ? document(view, municipality) : document(view, followUp, municipality));
    }

    /** XHTML of the plan for the renderer. */
    static String document(PlanView view, String municipality) {
        PlanModel model = new PlanModel(
                municipality,
                word("made", view.today()),
                word("title", String.valueOf(view.head().year())),
                word("subtitle", view.head().body()),
                facts(view, view.head().decision()),
                word("about", view.risks().size(), view.moments().size()),
                new Heads(
                        word("head.control"),
                        word("head.how"),
                        word("head.when"),
                        word("head.who"),
                        word("head.reportTo")),
                view.risks().stream().map(risk -> risk(risk, view)).toList());
        return PLAN.onPaper(new Paper.About(model.title(), word("subject"), municipality), model);
    }

    private static List<Fact> facts(PlanView view, PlanView.Decision decision) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(word("fact.decision"), decided(decision)));
        facts.add(new Fact(word("fact.owner"), view.head().owner().name()));
        facts.add(new Fact(
                word("fact.days"),
                view.head().days().stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
        return facts;
    }

    private static String decided(PlanView.Decision decision) {
        return decision == null
                ? word("undecided")
                : word(
                        "decided",
                        decision.body(),
                        decision.day(),
                        bare(decision.paragraph()),
                        decision.registerNumber());
    }

    private static String bare(String paragraph) {
        return paragraph.replaceFirst("^§+\\s*", "");
    }

    private static RiskPart risk(PlanView.RiskLine risk, PlanView view) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(word("fact.process"), risk.process()));
        facts.add(new Fact(word("fact.category"), risk.category()));
        fact(facts, "fact.cause", risk.cause());
        facts.add(new Fact(
                word("fact.level"),
                word(
                        "judged",
                        level(risk.level()),
                        risk.probability(),
                        risk.likely(),
                        risk.consequence(),
                        risk.severe())));
        fact(facts, "fact.source", risk.source());
        fact(facts, "fact.reason", risk.reason());
        fact(facts, "fact.existing", risk.existing());
        fact(facts, "fact.added", risk.added());
        List<Control> controls = view.moments().stream()
                .filter(each -> each.risk() == risk.position())
                .map(ControlPaper::control)
                .toList();
        return new RiskPart(
                risk.position() + ". " + risk.event(), facts, controls, controls.isEmpty() ? word("noControls") : "");
    }

    private static void fact(List<Fact> facts, String key, String value) {
        if (value != null) {
            facts.add(new Fact(word(key), value));
        }
    }

    private static Control control(PlanView.Moment moment) {
        String how = moment.method()
                + (moment.sample() == null ? "" : "\n" + word("sample", moment.sample()))
                + (moment.listTitle() == null ? "" : "\n" + word("list", moment.listTitle()));
        return new Control(
                moment.position() + ". " + moment.words(),
                how,
                often(moment.months()),
                moment.responsible().name(),
                moment.reportTo());
    }

    /** "Två gånger om året (maj, november)". */
    static String often(Collection<Integer> months) {
        String named = months.stream().map(ControlPaper::month).collect(Collectors.joining(", "));
        return months.size() == 12 ? word("often.12") : word("often", months.size(), named);
    }

    private static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, SWEDISH);
    }

    static String level(Level level) {
        return word("level", level.product(), level.most(), level.word());
    }

    /** XHTML of what following up by the day showed. */
    static String document(PlanView view, LocalDate day, String municipality) {
        PlanView.FollowUp followUp = view.followUps().stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        long done = followUp.outcomes().stream()
                .filter(each -> each.meaning() != null)
                .count();
        FollowUpModel model = new FollowUpModel(
                municipality,
                word("made", view.today()),
                word("followUp.title", String.valueOf(view.head().year())),
                word("followUp.subtitle", day, view.head().body()),
                followUpFacts(view, followUp),
                word("followUp.summary"),
                followUp.words(),
                word("followUp.shown"),
                word(
                        "followUp.sums",
                        followUp.outcomes().size(),
                        done,
                        followUp.outcomes().size() - done),
                new FollowUpHeads(
                        word("head.control"),
                        word("head.when"),
                        word("head.result"),
                        word("head.what"),
                        word("head.risk"),
                        word("head.before"),
                        word("head.after")),
                followUp.outcomes().stream().map(each -> shown(each, view)).toList(),
                followUp.outcomes().isEmpty() ? word("followUp.none") : "",
                word("followUp.left"),
                followUp.after().stream().map(each -> left(each, view)).toList());
        return FOLLOW_UP.onPaper(new Paper.About(model.title(), word("followUp.subject"), municipality), model);
    }

    private static List<Fact> followUpFacts(PlanView view, PlanView.FollowUp followUp) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(word("fact.plan"), decided(view.head().decision())));
        facts.add(new Fact(word("fact.by"), followUp.by()));
        facts.add(new Fact(
                word("fact.approved"),
                followUp.decision() == null ? word("unapproved") : decided(followUp.decision())));
        return facts;
    }

    private static Shown shown(PlanView.Outcome outcome, PlanView view) {
        String words = view.moments().stream()
                .filter(each -> each.position() == outcome.moment())
                .map(PlanView.Moment::words)
                .findFirst()
                .orElse("");
        String what = Arrays.asList(
                        outcome.words(),
                        outcome.deviation() == null ? null : word("deviation", outcome.deviation()),
                        outcome.rounds() == 0 || outcome.share() == null
                                ? null
                                : word("rounds", outcome.rounds(), outcome.share()))
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        boolean missing = outcome.meaning() == null;
        return new Shown(
                outcome.moment() + ". " + words,
                month(outcome.month()),
                missing ? word("notDone") : outcome.word(),
                what,
                missing);
    }

    private static Left left(PlanView.After after, PlanView view) {
        PlanView.RiskLine risk = view.risks().stream()
                .filter(each -> each.position() == after.risk())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new Left(
                risk.position() + ". " + risk.event(),
                level(risk.level()),
                level(after.level()),
                after.words() == null ? "" : after.words());
    }

    private static String word(String key, Object... arguments) {
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), SWEDISH)
                        .format(Arrays.stream(arguments)
                                .map(each -> each instanceof Number ? each : String.valueOf(each))
                                .toArray());
    }
}
