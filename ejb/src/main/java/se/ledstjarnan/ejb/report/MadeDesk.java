package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.MadeAction;
import se.ledstjarnan.domain.report.MadeData;
import se.ledstjarnan.domain.report.MadeProcess;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.ReportActor;
import se.ledstjarnan.domain.report.ReportDefinition;
import se.ledstjarnan.domain.report.SafeFigures;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.ejb.notification.MailTexts;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** What the use cases of reports share: who may open which, and what a report says. */
@ApplicationScoped
class MadeDesk {

    @Inject
    private MadeReports reports;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private MailTexts links;

    @Inject
    private MadeTelling telling;

    @Inject
    private Clock clock;

    /** A report that the caller may read: drafts only those who write in it; a draft is not there for others. */
    MadeReport open(int number) {
        return readable(reports.find(number).orElseThrow(NotFoundException::new));
    }

    /** Whether the municipality has such reports. */
    boolean isOn(ReportDefinition definition) {
        return definition.getSwitchedBy() == null || settings.on(definition.getSwitchedBy());
    }

    private MadeReport readable(MadeReport report) {
        if (!isOn(report.getDefinition())) {
            throw new NotFoundException();
        }
        boolean author = MadeProcess.roles(MadeProcess.Who.WRITER, report.getDefinition()).stream()
                .anyMatch(user::hasRole);
        if (!report.getStatus().isLocked() && !author) {
            throw new NotAllowedException();
        }
        return report;
    }

    /** The same to be changed, as the caller saw it. */
    MadeReport openForChange(int number, long seen) {
        MadeReport report = reports.findToChange(number).orElseThrow(NotFoundException::new);
        long stored = report.getVersion();
        readable(report);
        StaleDataException.check(seen, stored);
        return report;
    }

    ReportActor actor() {
        Employee me = employees.get(user.employeeId());
        return new ReportActor(me, Set.copyOf(user.roles()));
    }

    boolean may(MadeAction action, MadeReport report) {
        return MadeProcess.allows(action, report.getStatus(), report.getDefinition(), user.roles());
    }

    List<String> chain() {
        return settings.list(SettingKey.REPORT_CHAIN);
    }

    /** What was counted last. */
    static Map<String, CollectedBlock> blocks(Map<String, MadeData> data) {
        Map<String, CollectedBlock> blocks = new LinkedHashMap<>();
        data.forEach((source, each) -> blocks.put(source, BlockJson.read(each.getBlock())));
        return blocks;
    }

    /** What was told of it, by table. @param threshold by which reports were made safe before that was kept */
    static Map<String, PublishedTable> shown(Map<String, MadeData> data, int threshold) {
        if (data.values().stream().anyMatch(each -> each.getShown() == null)) {
            return SafeFigures.alone(blocks(data), threshold);
        }
        Map<String, PublishedTable> shown = new LinkedHashMap<>();
        data.values().forEach(each -> shown.putAll(ShownJson.read(each.getShown())));
        return shown;
    }

    /** What had been counted before that; what has not been counted twice is as it is. */
    static Map<String, CollectedBlock> previous(Map<String, MadeData> data) {
        Map<String, CollectedBlock> blocks = new HashMap<>();
        data.forEach((source, each) ->
                blocks.put(source, BlockJson.read(each.getPrevious() == null ? each.getBlock() : each.getPrevious())));
        return blocks;
    }

    MadeContent content(MadeReport report, ShownFigures shown) {
        return content(report, shown, null);
    }

    /** @param leading where figures lead that are open to the caller; null where nothing is to be opened */
    MadeContent content(MadeReport report, ShownFigures shown, FigureLinks leading) {
        boolean locked = report.getStatus().isLocked();
        Telling how = Telling.of(MadeTelling.asked(report), shown.threshold(), locked);
        Telling open = leading == null ? null : how.openWith(leading);
        Set<Role> roles = Set.copyOf(user.roles());
        return new MadeContent(
                settings.word(SettingKey.MUNICIPALITY_NAME),
                recipient(),
                report.getDefinition().getName(),
                report.getDefinition().getPartName(),
                of(report),
                reference(report),
                report.getReason(),
                report.getRule(),
                report.getCollectedAt().atZone(clock.getZone()).toLocalDateTime(),
                report.getChapters().stream()
                        .map(each -> new MadeContent.Chapter(
                                each.getDefinition().getLevel(),
                                each.getDefinition().getHeading(),
                                each.getDefinition().isRequired(),
                                each.getDefinition().getTerms().partPosition(),
                                each.getDefinition().getTerms().partHeading(),
                                each.getDefinition().getSources(),
                                each.getText(),
                                each.getDefinition().getTerms().rows() ? links.link("") : null,
                                telling.tell(each, shown.blocks(), how, open, roles)))
                        .toList(),
                shown,
                locked ? signatures(report) : List.of(),
                telling.methods(report, shown.blocks()),
                how.hides() && telling.any(report));
    }

    private String recipient() {
        String board = Words.inSentence(settings.word(SettingKey.BOARD_NAME));
        String committee = settings.word(SettingKey.COMMITTEE_NAME);
        return committee.isEmpty()
                ? Words.of("recipient", board)
                : Words.of("recipient.through", board, Words.inSentence(committee));
    }

    /** Such as "2026, Äldreomsorgen, nuvarande organisation". */
    private static String of(MadeReport report) {
        String period = PeriodName.inWords(report.getDefinition().getPeriodKind(), report.getPeriod());
        String part = report.getUnit() == null
                ? period
                : period + ", " + report.getUnit().getName();
        return report.getOrganised() == OrganisedAs.NOW ? part + ", " + Words.of("made.now") : part;
    }

    private List<MadeContent.Signature> signatures(MadeReport report) {
        return report.getSignatures().stream()
                .map(each -> new MadeContent.Signature(
                        each.getBy().getName(), each.getBy().getTitle(), day(each.getAt())))
                .toList();
    }

    private static String reference(MadeReport report) {
        String number = String.valueOf(report.getNumber());
        if (!report.getStatus().isLocked()) {
            return Words.of("made.reference.draft", number);
        }
        String own = report.getEdition() == 1
                ? Words.of("made.reference", number)
                : Words.of("made.reference.edition", number, report.getEdition());
        return report.getRegistrationNumber() == null ? own : report.getRegistrationNumber() + " · " + own;
    }

    LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    boolean is(Role role) {
        return user.hasRole(role);
    }
}
