package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.delegation.DelegationState;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.Paper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;

/** The written decision on paper, PDF/A and PDF/UA, with whether it holds on the day it is printed. */
@ApplicationScoped
class DelegationPaper {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Paper PAPER = new Paper(DelegationPaper.class, "delegation");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "se.ledstjarnan.ejb.delegation.words", Locale.ROOT, DelegationPaper.class.getClassLoader());

    @Inject
    private Settings settings;

    @Inject
    private PdfRenderer renderer;

    /** A line of the head. */
    record Fact(String name, String value) {}

    /** What the template shows. */
    record Model(
            String municipality,
            String reference,
            String title,
            String lead,
            String notice,
            List<Fact> facts,
            String tasksHeading,
            List<String> tasks,
            String termsHeading,
            List<String> terms) {}

    byte[] print(DelegationView view, LocalDate today) {
        return renderer.render(document(view, settings.word(SettingKey.MUNICIPALITY_NAME), today));
    }

    static String document(DelegationView view, String municipality, LocalDate today) {
        String title = word("title");
        Model model = new Model(
                municipality,
                word("reference", view.number()),
                title,
                word("lead", view.delegator().name(), view.receiver().name()),
                notice(view, today),
                facts(view),
                word("tasks"),
                view.tasks().stream().map(DelegationView.Named::name).toList(),
                word("terms"),
                List.of(word("term.personal"), word("term.unsure"), word("term.revoke"), word("term.law")));
        return PAPER.onPaper(new Paper.About(title + " " + view.number(), word("subject"), municipality), model);
    }

    /** Empty where it holds: what is printed says when it does not. */
    private static String notice(DelegationView view, LocalDate today) {
        return view.state() == DelegationState.VALID
                ? ""
                : word(
                        "notice." + view.state(),
                        today,
                        view.endedOn() == null ? "" : view.endedOn().toString());
    }

    private static List<Fact> facts(DelegationView view) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "receiver", view.receiver().label());
        add(facts, "delegator", view.delegator().name() + ", " + word("profession." + view.profession()));
        add(facts, "period", word("fromTo", view.from(), view.to()));
        add(
                facts,
                "units",
                view.units().stream().map(DelegationView.Named::name).collect(Collectors.joining(", ")));
        add(facts, "patient", view.patient() == null ? word("patient.all") : view.patient());
        DelegationView.Check check = view.check();
        String checked = word("checked", word("result." + check.result()), check.on(), check.by());
        add(facts, "check", check.note() == null ? checked : checked + ". " + check.note());
        add(facts, "decided", day(view.decidedAt()));
        add(facts, "accepted", answered(view));
        if (view.renews() != null) {
            add(facts, "renews", word("reference", view.renews()));
        }
        return facts;
    }

    private static String answered(DelegationView view) {
        if (view.answeredAt() == null) {
            return word("accepted.not");
        }
        return word(view.state() == DelegationState.DECLINED ? "declined.on" : "accepted.on", day(view.answeredAt()));
    }

    private static String day(Instant moment) {
        return moment.atZone(SWEDEN).toLocalDate().toString();
    }

    private static void add(List<Fact> facts, String name, String value) {
        facts.add(new Fact(word("fact." + name), value));
    }

    /** Numbers and days as they stand, without the grouping of amounts. */
    private static String word(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), Locale.forLanguageTag("sv-SE")).format(texts);
    }
}
