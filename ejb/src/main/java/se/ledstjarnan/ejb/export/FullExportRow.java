package se.ledstjarnan.ejb.export;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.export.FullExport;
import se.ledstjarnan.domain.export.FullExportStatus;
import se.ledstjarnan.domain.organisation.Employee;

/**
 * A full export in a list.
 *
 * @param answeredBy null until somebody has
 * @param bytes null until it is made
 * @param own whether the reader ordered it, and so cannot approve it
 * @param downloads who has fetched it, newest first
 */
public record FullExportRow(
        int number,
        long version,
        FullExportStatus status,
        String reason,
        String orderedBy,
        Instant orderedAt,
        String answeredBy,
        Instant answeredAt,
        Integer tables,
        Long rows,
        Integer files,
        Long bytes,
        String sha256,
        Instant expiresAt,
        boolean own,
        List<FullExportDownload> downloads)
        implements Serializable {

    static FullExportRow of(FullExport export, long reader, List<FullExportDownload> downloads) {
        return new FullExportRow(
                export.getNumber(),
                export.getVersion(),
                export.getStatus(),
                export.getReason(),
                name(export.getOrderedBy()),
                export.getOrderedAt(),
                name(export.getAnsweredBy()),
                export.getAnsweredAt(),
                export.getTableCount(),
                export.getRowCount(),
                export.getFileCount(),
                export.getBytes(),
                export.getSha256(),
                export.getExpiresAt(),
                export.getOrderedBy().getId() == reader,
                downloads.stream()
                        .filter(download -> download.exportId() == export.getId())
                        .toList());
    }

    private static String name(Employee employee) {
        return employee == null ? null : employee.getName();
    }
}
