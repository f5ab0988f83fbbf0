package se.ledstjarnan.web.statistics;

import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.TextStyle;
import se.ledstjarnan.ejb.statistics.Pivot;
import se.ledstjarnan.ejb.statistics.PivotAsk;
import se.ledstjarnan.ejb.statistics.PivotMeasure;
import se.ledstjarnan.ejb.statistics.PivotSplit;
import se.ledstjarnan.web.shared.Texts;

/** Says rows, columns and figures in words. */
final class PivotWords {

    private PivotWords() {}

    static String head(PivotSplit split, Pivot.Head head) {
        return head(split, head.key(), head.name());
    }

    /** The name where there is one, else what the key means. */
    static String head(PivotSplit split, String key, String name) {
        if (name != null) {
            return name;
        }
        if (PivotSplit.NONE.equals(key)) {
            return Texts.of("statistics.pivot.none." + (split == PivotSplit.UNIT ? "UNIT" : "OTHER"));
        }
        return switch (split) {
            case EVENT_TYPE -> Texts.of("deviation.eventType." + key);
            case CAUSE -> Texts.of("deviation.causeArea." + key);
            case AREA -> Texts.of("deviation.area." + key);
            case SOURCE -> Texts.of("deviation.source." + key);
            case MEASURE_KIND -> Texts.of("measure.kind." + key);
            case MEASURE_STATUS -> Texts.of("measure.state." + key);
            case VERDICT -> Texts.of("measure.verdict." + key);
            case CHECK_KIND -> Texts.of("selfmonitoring.kind." + key);
            case GRADE -> Texts.of("lexsarah.grade." + key);
            case SERIOUSNESS -> Texts.of("lexmaria.seriousness." + key);
            case MONTH -> month(key);
            case QUARTER -> Texts.of("statistics.pivot.quarter", key.substring(6), key.substring(0, 4));
            default -> key;
        };
    }

    private static String month(String key) {
        YearMonth month = YearMonth.parse(key);
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Texts.SWEDISH) + " " + month.getYear();
    }

    static String figure(PivotMeasure measure, Pivot.Figure figure, int threshold) {
        if (figure == null) {
            return measure.isCount() ? "0" : "–";
        }
        if (figure.isHidden()) {
            return figure.small() ? "1–" + (threshold - 1) : Texts.of("statistics.pivot.hidden");
        }
        NumberFormat format = NumberFormat.getInstance(Texts.SWEDISH);
        format.setMaximumFractionDigits(measure.isCount() ? 0 : measure.sort() == PivotMeasure.Sort.MEAN ? 2 : 1);
        String number = format.format(figure.value());
        return measure.sort() == PivotMeasure.Sort.SHARE ? number + " %" : number;
    }

    /** "2026-01-01–2026-06-30". */
    static String period(PivotAsk ask) {
        return Texts.of(
                "statistics.pivot.period", ask.from().toString(), ask.to().toString());
    }

    /** "Avvikelser efter kategori och kvartal". */
    static String title(PivotAsk ask) {
        String rows = Texts.of("statistics.pivot.by." + ask.rows());
        String title = Texts.of("statistics.pivot.title", Texts.of("statistics.pivot.measure." + ask.measure()), rows);
        return ask.columns() == null
                ? title
                : Texts.of("statistics.pivot.title.and", title, Texts.of("statistics.pivot.by." + ask.columns()));
    }
}
