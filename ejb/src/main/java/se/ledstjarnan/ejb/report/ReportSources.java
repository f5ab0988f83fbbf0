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
import se.ledstjarnan.domain.report.ReportPeriod;
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
    Map<String, CollectedBlock> collect(Collection<String> codes, ReportPeriod period, ReportScope scope) {
        Map<String, CollectedBlock> collected = new LinkedHashMap<>();
        for (String code : codes) {
            if (!collected.containsKey(code)) {
                find(code).ifPresent(source -> collected.put(code, source.collect(period, scope)));
            }
        }
        return collected;
    }

    /** What part of the administration the report counts, as it is organised. */
    ReportScope scope(MadeReport report) {
        Long unit = report.getUnit() == null ? null : report.getUnit().getId();
        return rows.scope(unit, report.getOrganised(), report.getPeriod());
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
