package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.MadeChapter;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.ReportScope;

/** Lets the sources of a report that tell by themselves do so. */
@ApplicationScoped
class MadeTelling {

    @Inject
    private ReportSources sources;

    static ReportAsked asked(MadeReport report) {
        Long unit = report.getUnit() == null ? null : report.getUnit().getId();
        return new ReportAsked(report.getDefinition().getCode(), report.getPeriod(), new ReportScope(unit, Set.of()));
    }

    /** The sources of the report that tell by themselves, each with what was counted. */
    private <T> List<T> each(
            MadeReport report, Map<String, CollectedBlock> blocks, Function<Counted, Optional<T>> work) {
        return codes(report)
                .flatMap(code -> sources.telling(code).stream())
                .filter(source -> blocks.containsKey(source.basis()))
                .flatMap(source -> work.apply(new Counted(source, blocks.get(source.basis()))).stream())
                .toList();
    }

    private record Counted(TellingSource source, CollectedBlock block) {}

    private static Stream<String> codes(MadeReport report) {
        return report.getChapters().stream()
                .flatMap(each -> each.getDefinition().getSources().stream())
                .distinct();
    }

    /** What is told in one chapter, by source; those that leave it to others are left out. */
    Map<String, List<Told>> tell(
            MadeChapter chapter, Map<String, CollectedBlock> blocks, Telling how, Telling open, Set<Role> roles) {
        Map<String, List<Told>> told = new LinkedHashMap<>();
        for (String code : chapter.getDefinition().getSources()) {
            sources.telling(code).ifPresent(source -> {
                boolean mayAll = open != null && source.openTo().stream().anyMatch(roles::contains);
                CollectedBlock block = blocks.get(source.basis());
                told.put(
                        code,
                        block == null
                                ? List.of()
                                : source.tell(block, (mayAll ? open : how).inChapter(!chapter.isEmpty())));
            });
        }
        return told;
    }

    /** The tables among what is told, to be compared. */
    List<TableModel> tables(MadeReport report, Map<String, CollectedBlock> blocks, int threshold) {
        Telling how = Telling.of(asked(report), threshold, false);
        List<TableModel> tables = new ArrayList<>();
        for (MadeChapter chapter : report.getChapters()) {
            tell(chapter, blocks, how, null, Set.of())
                    .values()
                    .forEach(all -> all.forEach(told -> tables.addAll(told.tables())));
        }
        return tables;
    }

    /** How what they tell is counted, in words; once each. */
    List<String> methods(MadeReport report, Map<String, CollectedBlock> blocks) {
        return each(report, blocks, found -> Optional.of(found.block().notes())).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Those of the sources that leave it to the common tables to tell what they count. */
    List<String> silent(List<String> codes) {
        return codes.stream().filter(code -> sources.telling(code).isEmpty()).toList();
    }

    /** Whether any of them hides small counts by itself. */
    boolean any(MadeReport report) {
        return codes(report).anyMatch(code -> sources.telling(code).isPresent());
    }

    List<TellingSource.Lack> lacks(MadeReport report, Map<String, CollectedBlock> blocks) {
        return each(report, blocks, found -> found.source().lacks(found.block()));
    }

    List<TellingSource.Place> places(MadeReport report, Map<String, CollectedBlock> blocks) {
        return each(report, blocks, found -> Optional.of(found.source().places(report.getPeriod()))).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Whether somebody with the roles may see anything of it open. */
    boolean isOpenTo(Set<Role> roles, MadeReport report) {
        return codes(report)
                .flatMap(code -> sources.telling(code).stream())
                .anyMatch(source -> source.openTo().stream().anyMatch(roles::contains));
    }
}
