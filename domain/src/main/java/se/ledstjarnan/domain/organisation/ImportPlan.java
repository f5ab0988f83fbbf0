package se.ledstjarnan.domain.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.ledstjarnan.domain.organisation.ImportChange.Difference;
import se.ledstjarnan.domain.organisation.ImportChange.Effect;

/**
 * What the rows of a file would change, set against what is stored. Making the plan changes nothing; it is carried out as a whole
 * or, with a single fault, not at all.
 */
public abstract class ImportPlan {

    private final ImportKind kind;
    private final int rows;
    private final List<ImportChange> changes = new ArrayList<>();
    private final List<Runnable> steps = new ArrayList<>();

    final ImportCells cells = new ImportCells();

    ImportPlan(ImportKind kind, int rows) {
        this.kind = kind;
        this.rows = rows;
    }

    /** How many are stored that no row is about. */
    abstract int notInFile();

    /** A row does this, by that step; without a difference nothing happens. */
    final void change(ImportRow row, Effect effect, String name, List<Difference> differences, Runnable step) {
        if (effect == Effect.ADDED || !differences.isEmpty()) {
            changes.add(new ImportChange(row.number(), effect, name, List.copyOf(differences)));
            steps.add(step);
        }
    }

    static void differ(List<Difference> differences, ImportColumn column, Object was, Object becomes) {
        if (!Objects.equals(was, becomes)) {
            differences.add(new Difference(column, Objects.toString(was, ""), Objects.toString(becomes, "")));
        }
    }

    public final List<ImportFault> faults() {
        return List.copyOf(cells.faults());
    }

    /** Does what the preview says. Throws IllegalStateException when anything is wrong with the file. */
    public final void carryOut() {
        if (!cells.faults().isEmpty()) {
            throw new IllegalStateException("A file with faults is not taken in");
        }
        steps.forEach(Runnable::run);
    }

    /**
     * @param most how many of each effect, and of the faults, are listed; all are counted
     * @param found what was wrong with the file before its rows were looked at
     */
    public final ImportPreview preview(int most, List<ImportFault> found, List<String> ignored) {
        List<ImportFault> faults = Stream.concat(found.stream(), cells.faults().stream())
                .sorted(Comparator.comparingInt(ImportFault::row))
                .toList();
        int added = count(Effect.ADDED);
        int changed = count(Effect.CHANGED);
        int ended = count(Effect.ENDED);
        return new ImportPreview(
                kind,
                rows,
                added,
                changed,
                ended,
                rows - changes.size(),
                notInFile(),
                Stream.of(Effect.values())
                        .flatMap(effect -> changes.stream()
                                .filter(c -> c.effect() == effect)
                                .limit(most))
                        .toList(),
                faults.size(),
                faults.stream().limit(most).toList(),
                fingerprint(),
                ignored);
    }

    private int count(Effect effect) {
        return (int)
                changes.stream().filter(change -> change.effect() == effect).count();
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            changes.forEach(change -> digest.update((change + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
