package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.MadeData;
import se.ledstjarnan.domain.report.MadeReport;
import se.ledstjarnan.domain.report.MadeReports;
import se.ledstjarnan.domain.report.SafeFigures;
import se.ledstjarnan.domain.report.ToldBefore;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.ejb.settings.Settings;

/** Makes a report safe with all that was told before it, and keeps what it tells beside what it counts. */
@ApplicationScoped
class MadeSafe {

    @Inject
    private MadeReports reports;

    @Inject
    private JpaToldBefore before;

    @Inject
    private Settings settings;

    @Inject
    private UnitOfWork work;

    /** Makes a draft safe as of now, and keeps that. */
    @Transactional(Transactional.TxType.MANDATORY)
    ShownFigures show(MadeReport report) {
        Map<String, MadeData> data = reports.data(report);
        int threshold = settings.number(SettingKey.SMALL_CELL_THRESHOLD);
        Map<String, CollectedBlock> blocks = MadeDesk.blocks(data);
        Map<String, PublishedTable> safe =
                SafeFigures.of(blocks, threshold, SafeFigures.Of.the(report), before.of(report, threshold));
        boolean changed = false;
        for (Map.Entry<String, MadeData> each : data.entrySet()) {
            String text = ShownJson.of(of(each.getKey(), safe));
            changed |= !Objects.equals(text, each.getValue().getShown());
            each.getValue().show(text);
        }
        if (changed) {
            // Before anything is approved, since nothing of an approved report is written.
            work.flush();
        }
        return new ShownFigures(blocks, threshold, safe);
    }

    /**
     * As it was made safe last. Where that was not kept, or was by another threshold, as it would be alone: it is made safe with all others
     * when it is counted anew or signed.
     */
    ShownFigures shown(MadeReport report, Map<String, MadeData> data) {
        boolean locked = report.getStatus().isLocked();
        int threshold = locked ? report.getThreshold() : settings.number(SettingKey.SMALL_CELL_THRESHOLD);
        Map<String, CollectedBlock> blocks = MadeDesk.blocks(data);
        Map<String, PublishedTable> kept = MadeDesk.shown(data, threshold);
        boolean same = kept.values().stream().allMatch(table -> table.threshold() == threshold)
                && data.values().stream().allMatch(each -> each.getShown() != null);
        return new ShownFigures(
                blocks,
                threshold,
                same || locked
                        ? kept
                        : SafeFigures.of(blocks, threshold, SafeFigures.Of.the(report), ToldBefore.NOTHING));
    }

    /** What the report told before its figures were counted the last time. */
    static ShownFigures previous(Map<String, MadeData> data, int threshold) {
        Map<String, CollectedBlock> blocks = MadeDesk.previous(data);
        Map<String, PublishedTable> safe = new LinkedHashMap<>();
        for (MadeData each : data.values()) {
            String shown = each.getPrevious() == null ? each.getShown() : each.getPreviousShown();
            if (shown == null) {
                return new ShownFigures(blocks, threshold);
            }
            safe.putAll(ShownJson.read(shown));
        }
        return new ShownFigures(blocks, threshold, safe);
    }

    private static Map<String, PublishedTable> of(String source, Map<String, PublishedTable> safe) {
        Map<String, PublishedTable> own = new LinkedHashMap<>();
        safe.forEach((key, table) -> {
            if (key.startsWith(source + "/")) {
                own.put(key, table);
            }
        });
        return own;
    }
}
