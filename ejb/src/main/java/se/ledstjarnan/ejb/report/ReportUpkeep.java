package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.MadeData;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.shared.DomainException;

/** Keeps drafts as what they tell of, where that lives until they are approved. */
@ApplicationScoped
class ReportUpkeep {

    @Inject
    private MadeReports reports;

    @Inject
    private ReportSources sources;

    /** Throws where reports tell of the day and all are approved; else nobody approves one until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void demandOpen(String source, LocalDate day) {
        List<Integer> telling = reports.telling(source, day);
        if (!telling.isEmpty()
                && telling.stream()
                        .allMatch(number -> toChange(number).getStatus().isLocked())) {
            throw new DomainException("report.notNow");
        }
    }

    /** The drafts that tell of the day tell of it as it is now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void renew(String source, LocalDate day) {
        reports.telling(source, day).forEach(number -> renew(toChange(number), source));
    }

    private MadeReport toChange(int number) {
        return reports.findToChange(number).orElseThrow();
    }

    private void renew(MadeReport report, String code) {
        TellingSource source = sources.telling(code).orElseThrow();
        Map<String, MadeData> data = reports.data(report);
        MadeData stored = data.get(source.basis());
        if (report.getStatus().isLocked() || stored == null) {
            return;
        }
        CollectedBlock before = BlockJson.read(stored.getBlock());
        CollectedBlock now = source.renew(MadeTelling.asked(report), before);
        if (!now.equals(before)) {
            stored.replace(BlockText.of(now));
            report.changed();
        }
    }

    /** What was asked over the report stands in those after it of its kind. */
    @Transactional(Transactional.TxType.MANDATORY)
    void renewRequests(MadeReport after) {
        for (int number : reports.telling(RequestSource.CODE, null)) {
            MadeReport report = toChange(number);
            boolean later = report.getPeriod().from().isAfter(after.getPeriod().to());
            if (later
                    && report.getDefinition()
                            .getCode()
                            .equals(after.getDefinition().getCode())) {
                renew(report, RequestSource.CODE);
            }
        }
    }
}
