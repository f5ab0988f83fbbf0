package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.ReportScope;

/** All that features hand in to reports. */
@ApplicationScoped
class ReportSources {

    @Inject
    @Any
    private Instance<ReportSource> sources;

    @Inject
    private JpaSourceRows rows;

    /** Asks each once; those that are not there any more are left out. */
    Map<String, CollectedBlock> collect(Collection<String> codes, ReportAsked asked) {
        Map<String, CollectedBlock> collected = new LinkedHashMap<>();
        for (String code : codes) {
            find(code).ifPresent(source -> {
                if (!collected.containsKey(basis(source))) {
                    collected.put(basis(source), source.collect(asked));
                }
            });
        }
        return collected;
    }

    /** What part of the administration the report counts, as it is organised. */
    ReportScope scope(MadeReport report) {
        Long unit = report.getUnit() == null ? null : report.getUnit().getId();
        return rows.scope(unit, report.getOrganised(), report.getPeriod());
    }

    private static String basis(ReportSource source) {
        return source instanceof TellingSource telling ? telling.basis() : source.code();
    }

    /** The source, where it is one that tells by itself. */
    Optional<TellingSource> telling(String code) {
        return find(code).filter(TellingSource.class::isInstance).map(TellingSource.class::cast);
    }

    /** Whether all that the codes stand for has anything to tell yet. */
    boolean haveBegun(Collection<String> codes, Map<String, CollectedBlock> collected) {
        return codes.stream()
                .flatMap(code -> telling(code).stream())
                .allMatch(source -> source.hasBegun(collected.get(source.basis())));
    }

    /** Whether any of them tells of the whole administration alone. */
    boolean areOfAll(Collection<String> codes) {
        return codes.stream().flatMap(code -> telling(code).stream()).anyMatch(TellingSource::isOfAll);
    }

    private Optional<ReportSource> find(String code) {
        return sources.stream().filter(source -> source.code().equals(code)).findFirst();
    }

    Set<String> codes() {
        return sources.stream().map(ReportSource::code).collect(Collectors.toSet());
    }

    List<SourceChoice> choices() {
        return sources.stream()
                .map(source -> new SourceChoice(source.code(), source.title(), source.help()))
                .sorted(Comparator.comparing(SourceChoice::title))
                .toList();
    }
}
