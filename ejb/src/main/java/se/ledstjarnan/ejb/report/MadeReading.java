package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.DefinitionChapter;
import se.ledstjarnan.domain.report.MadeAction;
import se.ledstjarnan.domain.report.MadeChapter;
import se.ledstjarnan.domain.report.MadeData;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Puts a report together for those who read and write it. */
@ApplicationScoped
class MadeReading {

    @Inject
    private MadeReports reports;

    @Inject
    private JpaMadeLists lists;

    @Inject
    private MadeDesk desk;

    @Inject
    private MadeSafe safe;

    @Inject
    private MadeTelling telling;

    @Inject
    private CurrentUser user;

    @Inject
    private WordRenderer word;

    /** @param leading where figures lead that are open to the caller; null where nothing is to be opened */
    MadeView view(MadeReport report, int heading, FigureLinks leading) {
        boolean locked = report.getStatus().isLocked();
        boolean openable = !locked && telling.isOpenTo(Set.copyOf(user.roles()), report);
        FigureLinks open = openable ? leading : null;
        Map<String, MadeData> data = reports.data(report);
        ShownFigures shown = safe.shown(report, data);
        List<CommentRow> comments = locked ? List.of() : lists.comments(report.getId());
        // A first version that is being written has neither documents nor others beside it.
        JpaMadeLists.Around around = locked || report.getEdition() > 1
                ? lists.around(report)
                : new JpaMadeLists.Around(List.of(), List.of());
        List<PrintedPage> documents = locked ? around.pages() : List.of();
        ReportPeriod period = report.getPeriod();
        Long unit = report.getUnit() == null ? null : report.getUnit().getId();
        return new MadeView(
                report.getNumber(),
                report.getVersion(),
                MadeDrafting.title(report),
                unit == null ? null : report.getUnit().getName(),
                report.getStatus(),
                report.getEdition(),
                report.getReason(),
                name(report.getDraftedBy()),
                report.getDraftedAt(),
                report.getCollectedAt(),
                period.hasEnded(desk.today()),
                report.getDue(),
                report.getRegistrationNumber(),
                report.getApprovedAt(),
                chapters(report, comments),
                signs(report),
                steps(report),
                locked ? List.of() : changes(report, data, shown),
                locked ? null : since(data),
                around.versions(),
                behind(report, shown),
                documents.stream()
                        .map(each -> new MadeView.File(each.kind().name(), each.sha256()))
                        .toList(),
                report.getDefinition().getPartName(),
                Arrays.stream(MadeAction.values())
                        .filter(action -> desk.may(action, report))
                        .collect(Collectors.toSet()),
                locked ? List.of() : telling.lacks(report, shown.blocks()),
                locked ? List.of() : telling.places(report, shown.blocks()),
                openable,
                open != null,
                documents.isEmpty() || documents.get(0).page() == null
                        ? MadeDocuments.onScreen(desk.content(report, shown, open), heading)
                        : documents.get(0).page());
    }

    private static List<MadeView.Sign> signs(MadeReport report) {
        return report.getDefinition().getApprovers().stream()
                .sorted()
                .map(role -> report.getSignatures().stream()
                        .filter(each -> each.getRole() == role)
                        .findFirst()
                        .map(each -> new MadeView.Sign(role, each.getBy().getName(), each.getAt()))
                        .orElse(new MadeView.Sign(role, null, null)))
                .toList();
    }

    private static List<MadeView.Step> steps(MadeReport report) {
        return report.getStatus().isLocked()
                ? report.getHandovers().stream()
                        .map(h -> new MadeView.Step(
                                h.getBody(), h.getDay(), h.getParagraph(), h.getRegistrationNumber(), h.getRequest()))
                        .toList()
                : List.of();
    }

    private static List<MadeView.Chapter> chapters(MadeReport report, List<CommentRow> comments) {
        List<String> numbers = numbers(report);
        List<MadeView.Chapter> chapters = new ArrayList<>();
        for (MadeChapter each : report.getChapters()) {
            DefinitionChapter of = each.getDefinition();
            int open = (int) comments.stream()
                    .filter(comment -> comment.position() == each.getPosition() && comment.open())
                    .count();
            chapters.add(new MadeView.Chapter(
                    each.getPosition(),
                    numbers.get(chapters.size()),
                    of.getLevel(),
                    of.getHeading(),
                    of.isRequired(),
                    !each.isEmpty(),
                    of.getRole(),
                    name(each.getAuthor()),
                    name(each.getWrittenBy()),
                    each.getWrittenAt(),
                    open));
        }
        return chapters;
    }

    private static List<String> numbers(MadeReport report) {
        return MadeModel.numbers(report.getChapters().stream()
                .map(each -> each.getDefinition().getLevel())
                .toList());
    }

    private List<FigureChange> changes(MadeReport report, Map<String, MadeData> data, ShownFigures now) {
        if (since(data) == null) {
            return List.of();
        }
        List<String> sources = report.getChapters().stream()
                .flatMap(each -> each.getDefinition().getSources().stream())
                .distinct()
                .toList();
        ShownFigures before = MadeSafe.previous(data, now.threshold());
        return FigureChanges.between(said(report, before, sources), said(report, now, sources));
    }

    private FigureChanges.Said said(MadeReport report, ShownFigures shown, List<String> sources) {
        return new FigureChanges.Said(
                shown, telling.silent(sources), telling.tables(report, shown.blocks(), shown.threshold()));
    }

    private static Instant since(Map<String, MadeData> data) {
        return data.values().stream()
                .map(MadeData::getPreviousAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Where the rows behind the figures are; who may open which is the pages' matter. */
    private static List<MadeView.Behind> behind(MadeReport report, ShownFigures shown) {
        List<MadeView.Behind> behind = new ArrayList<>();
        for (MadeChapter each : report.getChapters()) {
            for (String source : each.getDefinition().getSources()) {
                CollectedBlock block = shown.block(source);
                if (block != null) {
                    String heading = each.getDefinition().getHeading();
                    block.tables()
                            .forEach(table ->
                                    behind.add(new MadeView.Behind(heading, table.title(), table.rowsAddress())));
                    block.figures()
                            .forEach(figure ->
                                    behind.add(new MadeView.Behind(heading, figure.label(), figure.rowsAddress())));
                }
            }
        }
        behind.removeIf(each -> each.address() == null);
        return behind;
    }

    ChapterView chapter(MadeReport report, int position, int heading) {
        MadeChapter chapter = report.getChapters().stream()
                .filter(each -> each.getPosition() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        ShownFigures shown = safe.shown(report, reports.data(report));
        DefinitionChapter of = chapter.getDefinition();
        Employee author = chapter.getAuthor();
        return new ChapterView(
                report.getNumber(),
                MadeDrafting.title(report),
                position,
                chapter.getVersion(),
                numbers(report).get(report.getChapters().indexOf(chapter)) + " " + of.getHeading(),
                of.getTerms().guidance(),
                of.isRequired(),
                of.getRole(),
                author == null ? null : new EmployeeName(author.getId(), author.getName(), author.getTitle(), null),
                chapter.getText(),
                name(chapter.getWrittenBy()),
                chapter.getWrittenAt(),
                lists.before(report, of.getHeading()),
                lists.comments(report.getId()).stream()
                        .filter(comment -> comment.position() == position)
                        .toList(),
                MadeDocuments.chapterOnScreen(
                        desk.content(report, shown), report.getChapters().indexOf(chapter), heading),
                desk.may(MadeAction.WRITE, report),
                report.getChapters().stream()
                        .map(MadeChapter::getPosition)
                        .filter(each -> each > position)
                        .findFirst()
                        .orElse(null));
    }

    byte[] word(MadeReport report, MadeDocument.Kind kind) {
        if (kind == MadeDocument.Kind.PART && report.getDefinition().getPartName() == null) {
            throw new NotFoundException();
        }
        if (report.getStatus().isLocked()) {
            String paper = reports.document(report.getId(), kind)
                    .orElseThrow(NotFoundException::new)
                    .getPaper();
            if (paper != null) {
                return word.render(paper);
            }
        }
        ShownFigures shown = safe.shown(report, reports.data(report));
        MadeContent content = desk.content(report, shown);
        return word.render(MadeDocuments.onPaper(kind == MadeDocument.Kind.PART ? content.part() : content));
    }

    /** Such as kvalitetsberattelse-2025. */
    String fileName(MadeReport report, MadeDocument.Kind kind) {
        String name = kind == MadeDocument.Kind.PART
                ? report.getDefinition().getPartName()
                : report.getDefinition().getName();
        String period = report.getDefinition().getPeriodKind().name(report.getPeriod());
        return FigureFiles.plain(name) + "-" + period.toLowerCase(Locale.ROOT);
    }

    private static String name(Employee employee) {
        return employee == null ? null : employee.getName();
    }
}
