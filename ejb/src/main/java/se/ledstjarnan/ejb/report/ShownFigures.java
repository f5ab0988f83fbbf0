package se.ledstjarnan.ejb.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.CollectedFigure;
import se.ledstjarnan.domain.report.CollectedTable;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SafeTables;

/** The figures of a report as those above may see them: all its tables made safe together. */
public final class ShownFigures {

    /** Hides nothing. */
    private static final int OPEN = 1;

    private final Map<String, CollectedBlock> blocks;
    private final Map<String, PublishedTable> tables = new LinkedHashMap<>();
    private final int threshold;

    public ShownFigures(Map<String, CollectedBlock> blocks, int threshold) {
        this.blocks = blocks;
        this.threshold = threshold;
        SafeTables people = SafeTables.of(threshold);
        SafeTables things = SafeTables.of(OPEN);
        blocks.forEach((source, block) -> block.tables()
                .forEach(table -> (table.people() ? people : things).add(key(source, table.key()), table.counts())));
        tables.putAll(people.publish());
        tables.putAll(things.publish());
    }

    private static String key(String source, String key) {
        return source + "/" + key;
    }

    int threshold() {
        return threshold;
    }

    /** Null where the source handed in nothing. */
    CollectedBlock block(String source) {
        return blocks.get(source);
    }

    PublishedTable table(String source, CollectedTable table) {
        return tables.get(key(source, table.key()));
    }

    boolean anyHidden() {
        return tables.values().stream().anyMatch(PublishedTable::anyHidden)
                || blocks.values().stream()
                        .flatMap(block -> block.figures().stream())
                        .anyMatch(this::isHidden);
    }

    private boolean isHidden(CollectedFigure figure) {
        return figure.people()
                && figure.value() != null
                && figure.value().signum() > 0
                && figure.value().compareTo(BigDecimal.valueOf(threshold)) < 0;
    }

    /** What stands in the report for the figure, with its unit. */
    String text(CollectedFigure figure) {
        if (figure.value() == null) {
            return figure.missing() == null ? Words.of("made.missing") : figure.missing();
        }
        if (isHidden(figure)) {
            return Words.of("hidden.small", threshold);
        }
        String number = plain(figure.value());
        return figure.unit() == null ? number : number + " " + figure.unit();
    }

    /** With Swedish signs. */
    static String plain(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String text = bare.toPlainString().replace('-', '−');
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder apart = new StringBuilder(text.replace('.', ','));
        for (int at = end - 3; at > (text.startsWith("−") ? 1 : 0); at -= 3) {
            apart.insert(at, ' ');
        }
        return apart.toString();
    }
}
