package se.ledstjarnan.ejb.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.importing.CaseImport;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.importing.OldRule;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Keeps a file of old cases in pieces, with its headings; a file that cannot be read, or that is here already, is not kept. */
@ApplicationScoped
class CaseImportUpload {

    /** Largest file; more is refused with a word about it. */
    static final int MOST_BYTES = 50 * 1024 * 1024;

    /** Texts by what is wrong, and by how far the same file has come. */
    private static final String RULE = "importing.rule.";

    private static final String SAME_FILE = "importing.sameFile.";

    private static final int PIECE = 1024 * 1024;
    private static final int SAMPLED_ROWS = 20;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    @Inject
    private JpaCaseImports imports;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    CaseImport take(String system, String fileName, InputStream content) {
        String name = CaseImport.system(system);
        try {
            Path file = Files.createTempFile("ledstjarnan-", ".import");
            try {
                return keep(name, fileName, file, spooled(content, file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spooled(InputStream content, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] some = new byte[64 * 1024];
            long all = 0;
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                all += read;
                if (all > MOST_BYTES) {
                    throw DomainException.at("file", "importing.tooLarge", MOST_BYTES / 1024 / 1024);
                }
                out.write(some, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private CaseImport keep(String system, String fileName, Path file, String sha256) throws IOException {
        Begin begin = begin(file);
        int number = imports.nextNumber();
        imports.withFile(sha256).ifPresent(same -> {
            throw DomainException.at("file", SAME_FILE + same.getStatus(), same.getNumber());
        });
        CaseImport made = new CaseImport(
                number, system, fileName, sha256, Files.size(file), employees.get(user.employeeId()), clock.instant());
        imports.add(made);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            for (int place = 0; piece.length > 0; place++) {
                imports.addPart(made, place, piece);
                piece = in.readNBytes(PIECE);
            }
        }
        for (int place = 0; place < begin.headings.size(); place++) {
            imports.addHeading(made, place, begin.headings.get(place), begin.samples(place));
        }
        return made;
    }

    private static Begin begin(Path file) throws IOException {
        Begin begin = new Begin();
        try {
            TableFile.read(file, (line, cells) -> begin.row(cells));
        } catch (TableFile.UnreadableException e) {
            OldFault fault = e.fault();
            throw DomainException.at("file", RULE + fault.rule(), "", fault.about() == null ? "" : fault.about());
        }
        if (begin.rows.isEmpty()) {
            throw DomainException.at("file", RULE + OldRule.EMPTY);
        }
        return begin;
    }

    /** The headings and the first rows of a file. */
    private static final class Begin {

        private List<String> headings;
        private final List<List<String>> rows = new ArrayList<>();

        boolean row(List<String> cells) {
            if (headings == null) {
                headings = headings(cells);
            } else {
                rows.add(List.copyOf(cells));
            }
            return rows.size() < SAMPLED_ROWS;
        }

        /** Each is another one, so that one can say what each column holds. */
        private static List<String> headings(List<String> cells) {
            Set<String> all = new HashSet<>();
            List<String> headings = new ArrayList<>();
            int last = cells.size();
            while (last > 0 && cells.get(last - 1).isBlank()) {
                last--;
            }
            for (int place = 0; place < last; place++) {
                String typed = shortened(Text.clean(cells.get(place)).replace('\n', ' '), 150);
                String heading = typed.isEmpty() ? "Kolumn " + (place + 1) : typed;
                for (int copy = 2; !all.add(heading); copy++) {
                    heading = (typed.isEmpty() ? "Kolumn " + (place + 1) : typed) + " (" + copy + ")";
                }
                headings.add(heading);
            }
            return headings;
        }

        String samples(int place) {
            return String.join(
                    " · ",
                    rows.stream()
                            .filter(row -> place < row.size())
                            .map(row -> shortened(Text.clean(row.get(place)).replace('\n', ' '), LONGEST_SAMPLE))
                            .filter(text -> !text.isEmpty())
                            .distinct()
                            .limit(SAMPLES)
                            .toList());
        }

        private static String shortened(String text, int most) {
            return text.codePointCount(0, text.length()) <= most
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
