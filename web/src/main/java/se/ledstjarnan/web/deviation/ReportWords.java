package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.deviation.Foreseen;
import se.ledstjarnan.ejb.deviation.ReportFormService;
import se.ledstjarnan.ejb.deviation.ReportStep;
import se.ledstjarnan.web.shared.Choices;
import se.ledstjarnan.web.shared.Texts;

/** Says in plain sentences what happens to a report, and what the answers of the form are called. */
@Named
@RequestScoped
public class ReportWords {

    /** In the order in which they are named. */
    private static final List<Role> READERS = List.of(Role.MAS, Role.KVALITETSSAMORDNARE, Role.SOCIALCHEF);

    @Inject
    private ReportFormService rules;

    private String askedFor;
    private List<String> foreseen;

    /** For the form, as the answers stand; empty until the kind and the place are known. Asked once a request. */
    public List<String> foreseen(ReportForm form) {
        String asked = form.getKind() + " " + form.getUnitId() + " " + form.isPastManager();
        if (!asked.equals(askedFor)) {
            askedFor = asked;
            foreseen = form.getKind() == null || form.getUnitId() == null ? List.of() : ask(form);
        }
        return foreseen;
    }

    private List<String> ask(ReportForm form) {
        try {
            return sentences(rules.foresee(form.getKind(), form.getUnitId(), form.isPastManager()));
        } catch (DomainException e) {
            return List.of(Texts.of(e));
        }
    }

    /** The question of the step. */
    public String heading(ReportStep step, ReportKind kind) {
        return Texts.of("deviation.report.heading." + step + suffix(step == ReportStep.EVENT ? kind : null));
    }

    public String whatHappened(ReportKind kind) {
        return Texts.of("deviation.report.whatHappened" + suffix(kind));
    }

    public String doneAtOnce(ReportKind kind) {
        return Texts.of("deviation.report.doneAtOnce" + suffix(kind));
    }

    public String doneAtOnceHelp(ReportKind kind) {
        return Texts.of("deviation.report.doneAtOnce.help" + suffix(kind));
    }

    /** Something good is asked about in other words. */
    private static String suffix(ReportKind kind) {
        return kind == ReportKind.GOOD_PRACTICE ? ".good" : "";
    }

    public static List<String> sentences(Foreseen foreseen) {
        List<String> says = new ArrayList<>();
        says.add(receives(foreseen));
        String readers = readers(foreseen);
        if (!readers.isEmpty()) {
            says.add(Texts.of("deviation.then.reads", readers));
        }
        if (foreseen.managerProtects()) {
            says.add(Texts.of("deviation.then.managerProtects"));
        }
        if (foreseen.pastManager()) {
            says.add(Texts.of("deviation.then.pastManager"));
        }
        says.add(Texts.of(foreseen.good() ? "deviation.then.thanks" : "deviation.then.answer"));
        return says;
    }

    /** How long it usually takes; empty for what is only thanked for. */
    public String duration(Foreseen foreseen) {
        if (foreseen.good()) {
            return "";
        }
        return foreseen.usualDays() == null
                ? Texts.of("deviation.then.target", foreseen.targetDays())
                : Texts.of("deviation.then.usual", foreseen.usualDays(), foreseen.unit());
    }

    public List<Choices.Item> getKinds() {
        return items("deviation.report.kind.", ReportKind.values());
    }

    public List<Choices.Item> getConcerns() {
        return items("deviation.report.concerns.", Concerns.values());
    }

    /** Whoever is not staff. */
    public List<Choices.Item> getSources() {
        return items(
                "deviation.report.source.",
                ReportSource.CLIENT,
                ReportSource.RELATIVE,
                ReportSource.CITIZEN,
                ReportSource.AUTHORITY,
                ReportSource.CARE_PROVIDER,
                ReportSource.ASSOCIATION);
    }

    private static List<Choices.Item> items(String prefix, Enum<?>... values) {
        List<Choices.Item> items = new ArrayList<>();
        for (Enum<?> value : values) {
            String help = Texts.of(prefix + value.name() + ".help");
            items.add(new Choices.Item(
                    value.name(), Texts.of(prefix + value.name()), help.startsWith("deviation.") ? null : help));
        }
        return items;
    }

    private static String receives(Foreseen foreseen) {
        if (foreseen.receivers().isEmpty()) {
            return Texts.of("deviation.then.nobody");
        }
        List<String> names =
                foreseen.receivers().stream().map(ReportWords::name).toList();
        String all = joined(names, Texts.of("deviation.then.or"));
        if (foreseen.lexSarah()) {
            return Texts.of("deviation.then.lexSarah", all);
        }
        boolean endsWithTitle = names.get(names.size() - 1).contains(",");
        return Texts.of("deviation.then.receives", endsWithTitle ? all + "," : all);
    }

    private static String readers(Foreseen foreseen) {
        List<String> readers = new ArrayList<>();
        if (foreseen.managerReads()) {
            readers.add(Texts.of("deviation.then.reader.ENHETSCHEF"));
        }
        READERS.stream()
                .filter(foreseen.readers()::contains)
                .map(role -> Texts.of("deviation.then.reader." + role))
                .forEach(readers::add);
        return joined(readers, Texts.of("deviation.then.and"));
    }

    private static String name(EmployeeName employee) {
        String title = employee.title();
        return title == null
                ? employee.name()
                : employee.name() + ", " + title.toLowerCase(Locale.forLanguageTag("sv"));
    }

    private static String joined(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + last + " " + parts.get(parts.size() - 1);
    }
}
