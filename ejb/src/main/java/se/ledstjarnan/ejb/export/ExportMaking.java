package se.ledstjarnan.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.export.FullExport;
import se.ledstjarnan.domain.export.FullExportContent;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.person.BrokenSealException;
import se.ledstjarnan.ejb.person.Seal;
import se.ledstjarnan.ejb.person.SealedColumns;

/**
 * Makes a full export: a view of one moment over every table, row by row into one zip, which goes to the database again in pieces. What
 * was sealed is opened, since nobody else could.
 */
@ApplicationScoped
class ExportMaking {

    /** Tables that would hold the export itself. */
    static final Set<String> LEFT_OUT = Set.of("full_export_part");

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    @Inject
    private JpaWholeDatabase database;

    @Inject
    private JpaFullExports exports;

    @Inject
    private Seal seal;

    @Inject
    @Any
    private Instance<SealedColumns> sealed;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** In a transaction of its own, which sees one moment only. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    void make(long id) throws IOException {
        database.freeze();
        FullExport export = exports.get(id);
        MessageDigest digest = ExportZip.sha256();
        Pieces pieces = new Pieces(exports, id);
        FullExportContent content;
        try (ExportZip zip = new ExportZip(new DigestOutputStream(pieces, digest))) {
            content = write(zip, export);
        }
        export.made(content, pieces.bytes(), HexFormat.of().formatHex(digest.digest()), clock.instant());
        audit.recordSystem(FullExportJob.NAME, AuditAction.EXPORT, AuditSubject.of("full-export", id, null, null));
    }

    private FullExportContent write(ExportZip zip, FullExport export) throws IOException {
        JpaWholeDatabase.Found found = database.tables();
        List<ExportTable> tables = found.tables().stream()
                .filter(table -> !LEFT_OUT.contains(table.name()))
                .toList();
        Map<String, SealedColumns.Column> sealedColumns = new HashMap<>();
        sealed.forEach(each ->
                each.columns().forEach(column -> sealedColumns.put(column.table() + "." + column.name(), column)));
        List<ExportSchema.Written> written = new ArrayList<>();
        List<ExportZip.Part> parts = new ArrayList<>();
        long rows = 0;
        for (ExportTable table : tables) {
            Rows csv = new Rows(table, sealedColumns);
            ExportZip.Part part = zip.add(table.path(), csv::write);
            written.add(new ExportSchema.Written(table, part, csv.count, csv.opened()));
            parts.add(part);
            rows += csv.count;
        }
        List<ExportZip.Part> files = files(zip, tables, sealedColumns);
        parts.addAll(files);
        ExportSchema schema = new ExportSchema(export, clock.instant(), written, found.unreadable());
        parts.add(zip.add("datapackage.json", schema.dataPackage()));
        parts.add(zip.add("LÄS-MIG.md", schema.readMe(files.size(), rows)));
        zip.add("manifest-sha256.txt", ExportSchema.manifest(parts));
        return new FullExportContent(tables.size(), rows, files.size());
    }

    private List<ExportZip.Part> files(
            ExportZip zip, List<ExportTable> tables, Map<String, SealedColumns.Column> sealedColumns) {
        Set<String> known = new HashSet<>();
        List<ExportZip.Part> files = new ArrayList<>();
        for (ExportTable table : tables) {
            for (ExportColumn column : table.columns()) {
                if (column.how() == ExportColumn.How.FILE
                        && !sealedColumns.containsKey(table.name() + "." + column.name())) {
                    database.files(table, column, (sha256, content) -> {
                        if (known.add(sha256)) {
                            files.add(file(zip, sha256, content));
                        }
                    });
                }
            }
        }
        return files;
    }

    private static ExportZip.Part file(ExportZip zip, String sha256, byte[] content) {
        try {
            return zip.add("filer/" + sha256, out -> out.write(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One table on its way to its CSV. */
    private final class Rows {

        private final ExportTable table;
        private final List<ExportColumn> columns;
        private final Map<Integer, SealedColumns.Column> opened = new HashMap<>();
        private final Map<Integer, Integer> by = new HashMap<>();
        private long count;

        Rows(ExportTable table, Map<String, SealedColumns.Column> sealedColumns) {
            this.table = table;
            this.columns = table.taken();
            List<String> names = columns.stream().map(ExportColumn::name).toList();
            for (int i = 0; i < names.size(); i++) {
                SealedColumns.Column column = sealedColumns.get(table.name() + "." + names.get(i));
                if (column != null) {
                    opened.put(i, column);
                    by.put(i, names.indexOf(column.by()));
                }
            }
        }

        List<String> opened() {
            return opened.values().stream().map(SealedColumns.Column::name).toList();
        }

        void write(OutputStream out) throws IOException {
            Writer text = new OutputStreamWriter(new BufferedOutputStream(out, 64 * 1024), StandardCharsets.UTF_8);
            CSVPrinter csv = new CSVPrinter(text, CSV);
            csv.printRecord(columns.stream().map(ExportColumn::name).toList());
            count = database.rows(table, opened(), row -> {
                opened.forEach((place, column) -> row[place] = open(column, row[place], row[by.get(place)]));
                print(csv, row);
            });
            csv.flush();
        }

        private static void print(CSVPrinter csv, String[] row) {
            try {
                csv.printRecord((Object[]) row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What cannot be opened is taken out as it is, and says so. */
        private String open(SealedColumns.Column column, String bytes, String value) {
            if (bytes == null) {
                return null;
            }
            try {
                return seal.open(
                        Base64.getMimeDecoder().decode(bytes), column.context().apply(value));
            } catch (BrokenSealException e) {
                return "FÖRSEGLAT " + bytes.replace("\n", "");
            }
        }
    }

    /** Goes to the database a piece at a time. */
    private static final class Pieces extends OutputStream {

        private static final int PIECE = 256 * 1024;

        private final JpaFullExports exports;
        private final long id;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private int place;
        private long sent;

        Pieces(JpaFullExports exports, long id) {
            this.exports = exports;
            this.id = id;
        }

        long bytes() {
            return sent;
        }

        @Override
        public void write(int one) {
            piece[filled++] = (byte) one;
            if (filled == PIECE) {
                send();
            }
        }

        @Override
        public void write(byte[] some, int from, int length) {
            int at = from;
            int left = length;
            while (left > 0) {
                int now = Math.min(left, PIECE - filled);
                System.arraycopy(some, at, piece, filled, now);
                filled += now;
                at += now;
                left -= now;
                if (filled == PIECE) {
                    send();
                }
            }
        }

        private void send() {
            exports.addPart(id, place++, java.util.Arrays.copyOf(piece, filled));
            sent += filled;
            filled = 0;
        }

        @Override
        public void close() {
            if (filled > 0) {
                send();
            }
        }
    }
}
