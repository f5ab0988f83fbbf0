package se.ledstjarnan.domain.settings;

import static se.ledstjarnan.domain.settings.SettingGroup.COMPLAINTS;
import static se.ledstjarnan.domain.settings.SettingGroup.HANDLING;
import static se.ledstjarnan.domain.settings.SettingGroup.LOG;
import static se.ledstjarnan.domain.settings.SettingGroup.MUNICIPALITY;
import static se.ledstjarnan.domain.settings.SettingGroup.RECEIVERS;
import static se.ledstjarnan.domain.settings.SettingGroup.REGISTER;
import static se.ledstjarnan.domain.settings.SettingGroup.REPORTS;
import static se.ledstjarnan.domain.settings.SettingGroup.RISK;
import static se.ledstjarnan.domain.settings.SettingGroup.ROUTINES;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.registration.NumberForm;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * What a municipality decides for itself. Each key knows how its value is written; what it means and what a change brings about
 * is said in Swedish by the bundle of the settings pages. Delivered values are in the profiles R and S.
 */
public enum SettingKey {
    MUNICIPALITY_NAME(word(MUNICIPALITY)),
    /** What the political body in charge is called, such as kommunstyrelsen or socialnämnden. */
    BOARD_NAME(word(MUNICIPALITY)),
    /** The committee between the administration and the board; empty where there is none. */
    COMMITTEE_NAME(optionalWord(MUNICIPALITY)),
    HAS_QUALITY_COORDINATOR(flag(MUNICIPALITY)),
    /** The registration system that documents are handed over to. */
    REGISTER_NAME(word(MUNICIPALITY)),
    /** Put before the number of every case; empty for none. */
    NUMBER_PREFIX(optionalWord(MUNICIPALITY)),

    LEX_SARAH_RECEIVER_ROLE(choice(RECEIVERS, "KVALITETSSAMORDNARE", "SOCIALCHEF")),
    /** Who decides what a lex Sarah investigation ends in; see {@link DecidingBody}. */
    LEX_SARAH_DECIDER(choice(RECEIVERS, "DELEGATION", "SOCIALCHEF", "COMMITTEE", "BOARD")),
    LEX_MARIA_RECEIVER_ROLE(choice(RECEIVERS, "MAS", "SOCIALCHEF")),
    /** Who receives and handles deviations in health care. */
    HSL_RECEIVER(choice(RECEIVERS, "ENHETSCHEF", "MAS")),

    FIRST_ACTION_TARGET_HOURS(number(HANDLING, 1, 720)),
    FEEDBACK_TARGET_DAYS(number(HANDLING, 1, 90)),
    INVESTIGATION_TARGET_DAYS(number(HANDLING, 1, 365)),
    /** Empty for never, as the next two. */
    REMINDER_DAYS_BEFORE(numberOrNever(HANDLING, 0, 60)),
    REMINDER_DAYS_AFTER(numberOrNever(HANDLING, 1, 60)),
    /** Days late before the next level up is told. */
    ESCALATION_DAYS(numberOrNever(HANDLING, 1, 90)),
    /** Days late before the level above that is told, too; never before the first. */
    ESCALATION_FURTHER_DAYS(numberOrNever(HANDLING, 1, 180)),
    /** Days before the last day of a distributed task that giver and receiver are told; empty for never, as the next. */
    DISTRIBUTION_ENDING_DAYS(numberOrNever(HANDLING, 1, 180)),
    /** The same once more. */
    DISTRIBUTION_ENDING_AGAIN_DAYS(numberOrNever(HANDLING, 1, 180)),
    /** Whether kinds so marked may be closed without a full investigation. */
    SHORT_TRACK_ON(flag(HANDLING)),
    /** Days that a report is kept which somebody began and neither went on with nor sent. */
    DRAFT_DAYS(number(HANDLING, 1, 365)),

    /** Whether the public page has a form; it always says how else to complain. */
    PUBLIC_FORM_ON(flag(COMPLAINTS)),
    /** How to complain otherwise, such as a telephone number and an address. */
    COMPLAINT_CONTACT(optionalWord(COMPLAINTS)),
    PATIENT_BOARD_CONTACT(optionalWord(COMPLAINTS)),
    IVO_CONTACT(optionalWord(COMPLAINTS)),

    /** Lowest product of severity and probability (1 to 16) that counts as medium, high and severe. */
    RISK_THRESHOLD_MEDIUM(number(RISK, 2, 16)),
    RISK_THRESHOLD_HIGH(number(RISK, 2, 16)),
    RISK_THRESHOLD_SEVERE(number(RISK, 2, 16)),

    QUARTERLY_REPORT_ON(flag(REPORTS)),
    /** The bodies that a report passes, in order. */
    REPORT_CHAIN(list(REPORTS)),
    /** Figures from 1 up to, but not including, this number are hidden where they could point at someone. */
    SMALL_CELL_THRESHOLD(number(REPORTS, 2, 20)),
    /** Whether yearly figures are published as open data. */
    OPEN_DATA_ON(flag(REPORTS)),
    /** Whether serious patient harm, and the risk of it, is reported to the board for each event. */
    BOARD_HARM_EVENTS(flag(REPORTS)),
    /** Days before a quarter ends that managers are asked for the numbers its rates are counted from; empty for never. */
    DENOMINATOR_REMINDER_DAYS(numberOrNever(REPORTS, 0, 92)),

    /** Months between two samples of who has read cases; never is not a choice that the law leaves (SoLPuL 10 §, PDL 4 kap. 3 §). */
    LOG_SAMPLE_MONTHS(number(LOG, 1, 12)),
    /** Readings that are drawn, of each secrecy compartment. */
    LOG_SAMPLE_SIZE(number(LOG, 5, 100)),
    /** Days within which a sample is to be checked. */
    LOG_SAMPLE_DAYS(number(LOG, 1, 90)),

    /** Whose documents are registered. */
    REGISTER_EXTERNAL_COMPLAINTS(flag(REGISTER)),
    REGISTER_INTERNAL_COMPLAINTS(flag(REGISTER)),
    REGISTER_LEX_CASES(flag(REGISTER)),
    REGISTER_DECISIONS(flag(REGISTER)),
    REGISTER_REPORTS(flag(REGISTER)),
    /** What a number of the register looks like; see {@link NumberForm}. */
    REGISTER_NUMBER_FORM(word(REGISTER)),

    REVIEW_INTERVAL_MONTHS(number(ROUTINES, 1, 60)),
    /** Who approves policies and guidelines on deviations, lex Sarah and lex Maria. */
    ROUTINE_DUTY_GUIDELINES_BY(choice(ROUTINES, "ADMINISTRATION", "COMMITTEE", "BOARD")),
    /** Who approves all other policies and guidelines. */
    ROUTINE_GUIDELINES_BY(choice(ROUTINES, "ADMINISTRATION", "COMMITTEE", "BOARD")),
    /** Whether what applies to health care alone is approved by MAS. */
    ROUTINE_HSL_BY_MAS(flag(ROUTINES)),
    /** Whether somebody else than who submitted a version must approve it, but for a manager's own unit. */
    ROUTINE_SECOND_READER(flag(ROUTINES)),
    /** Where routines in force are published, such as a folder; empty where they live in the product only. */
    ROUTINES_LOCATION(optionalWord(ROUTINES));

    private static final int MOST_STEPS = 6;

    private final Form form;

    SettingKey(Form form) {
        this.form = form;
    }

    private record Form(
            SettingGroup group, SettingType type, boolean optional, int least, int most, List<String> options) {}

    private static Form word(SettingGroup group) {
        return new Form(group, SettingType.WORD, false, 0, 0, List.of());
    }

    private static Form optionalWord(SettingGroup group) {
        return new Form(group, SettingType.WORD, true, 0, 0, List.of());
    }

    private static Form flag(SettingGroup group) {
        return new Form(group, SettingType.FLAG, false, 0, 0, List.of("true", "false"));
    }

    private static Form number(SettingGroup group, int least, int most) {
        return new Form(group, SettingType.NUMBER, false, least, most, List.of());
    }

    private static Form numberOrNever(SettingGroup group, int least, int most) {
        return new Form(group, SettingType.NUMBER, true, least, most, List.of());
    }

    private static Form choice(SettingGroup group, String... options) {
        return new Form(group, SettingType.CHOICE, false, 0, 0, List.of(options));
    }

    private static Form list(SettingGroup group) {
        return new Form(group, SettingType.LIST, false, 0, 0, List.of());
    }

    public SettingGroup group() {
        return form.group;
    }

    public SettingType type() {
        return form.type;
    }

    public boolean optional() {
        return form.optional;
    }

    public int least() {
        return form.least;
    }

    public int most() {
        return form.most;
    }

    /** What a choice or a flag may be; empty for the other types. */
    public List<String> options() {
        return form.options;
    }

    /** The value as it is stored; throws at the field "value" when it is not one of this setting. */
    public String parse(String typed) {
        String text = optional()
                ? Text.clean(Text.optional(typed, Text.SHORT, "value"))
                : Text.required(typed, Text.SHORT, "value");
        if (text.contains("\n") || text.contains("\t")) {
            throw DomainException.at("value", "settings.oneLine");
        }
        return switch (type()) {
            case WORD -> parseWord(text);
            case NUMBER -> text.isEmpty() ? text : parseNumber(text);
            case FLAG, CHOICE -> parseOption(text);
            case LIST -> parseList(text);
        };
    }

    private String parseNumber(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least() && number <= most()) {
                return Integer.toString(number);
            }
        } catch (NumberFormatException e) {
            throw DomainException.at("value", "settings.notANumber");
        }
        throw DomainException.at("value", "settings.outOfBounds", least(), most());
    }

    private String parseWord(String text) {
        if (this == REGISTER_NUMBER_FORM && !NumberForm.isPossible(text)) {
            throw DomainException.at("value", "settings.badNumberForm");
        }
        return this == NUMBER_PREFIX ? parsePrefix(text) : text;
    }

    /** Stands in addresses and on labels, so letters only. */
    private static String parsePrefix(String text) {
        if (!text.matches("\\p{L}{0,8}")) {
            throw DomainException.at("value", "settings.badPrefix");
        }
        return text;
    }

    private String parseOption(String text) {
        if (!options().contains(text)) {
            throw DomainException.at("value", "settings.notAnOption");
        }
        return text;
    }

    private static String parseList(String text) {
        List<String> steps = Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
        if (steps.isEmpty()) {
            throw DomainException.at("value", "shared.required");
        }
        if (steps.size() > MOST_STEPS || steps.stream().distinct().count() < steps.size()) {
            throw DomainException.at("value", "settings.badSteps", MOST_STEPS);
        }
        return steps.stream().collect(Collectors.joining(";"));
    }
}
