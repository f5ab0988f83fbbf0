package se.ledstjarnan.ejb.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.CollectedBlock;

/**
 * What a report says, whichever definition made it.
 *
 * @param reference its number, and which version it is
 * @param reason why it replaces an earlier version; null for the first
 * @param signatures empty for a draft
 * @param methods how it is counted, besides the rule
 * @param hidden whether something is hidden by sources that tell by themselves
 */
public record MadeContent(
        String municipality,
        String recipient,
        String name,
        String partName,
        String period,
        String reference,
        String reason,
        String rule,
        LocalDateTime collectedAt,
        List<Chapter> chapters,
        ShownFigures shown,
        List<Signature> signatures,
        List<String> methods,
        boolean hidden) {

    /** Where every source leaves it to the common tables to tell what it counts. */
    public MadeContent(
            String municipality,
            String recipient,
            String name,
            String partName,
            String period,
            String reference,
            String reason,
            String rule,
            LocalDateTime collectedAt,
            List<Chapter> chapters,
            ShownFigures shown,
            List<Signature> signatures) {
        this(
                municipality,
                recipient,
                name,
                partName,
                period,
                reference,
                reason,
                rule,
                collectedAt,
                chapters,
                shown,
                signatures,
                List.of(),
                false);
    }

    /**
     * @param text null where nothing is written
     * @param rowsFrom the address of the application, where the document is to say where the rows behind the figures are; else null
     * @param told by source, what those that tell by themselves tell
     */
    public record Chapter(
            int level,
            String heading,
            boolean required,
            Integer partPosition,
            String partHeading,
            List<String> sources,
            String text,
            String rowsFrom,
            Map<String, List<Told>> told) {

        /** Without where the rows are. */
        public Chapter(
                int level,
                String heading,
                boolean required,
                Integer partPosition,
                String partHeading,
                List<String> sources,
                String text) {
            this(level, heading, required, partPosition, partHeading, sources, text, null, Map.of());
        }
    }

    public record Signature(String name, String title, LocalDate day) {}

    /** What the source counted; null where it counted nothing, or tells of it itself. */
    CollectedBlock block(Chapter chapter, String source) {
        return chapter.told().containsKey(source) ? null : shown.block(source);
    }

    boolean approved() {
        return !signatures.isEmpty();
    }

    /** The chapters of the part, in its own order and with its own headings; those within a chapter become chapters. */
    public MadeContent part() {
        List<Chapter> own = chapters.stream()
                .filter(chapter -> chapter.partPosition() != null)
                .sorted(Comparator.comparing(Chapter::partPosition))
                .map(chapter -> new Chapter(
                        1,
                        chapter.partHeading() == null ? chapter.heading() : chapter.partHeading(),
                        chapter.required(),
                        chapter.partPosition(),
                        null,
                        chapter.sources(),
                        chapter.text(),
                        chapter.rowsFrom(),
                        chapter.told()))
                .toList();
        return new MadeContent(
                municipality,
                recipient,
                partName,
                null,
                period,
                reference,
                reason,
                rule,
                collectedAt,
                own,
                shown,
                signatures,
                methods,
                hidden);
    }
}
