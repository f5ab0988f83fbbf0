package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.file.FileKind;
import se.ledstjarnan.domain.file.FileSize;
import se.ledstjarnan.domain.file.FileSubject;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.routine.FolderFile;
import se.ledstjarnan.domain.routine.FolderImport;
import se.ledstjarnan.domain.routine.FolderNote;
import se.ledstjarnan.domain.routine.FolderRule;
import se.ledstjarnan.domain.routine.RoutineContent;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.ejb.file.FileInspection;
import se.ledstjarnan.ejb.file.FileText;

/** Reads a folder and its table: what each file is and says, and what the words of the table mean. */
@ApplicationScoped
class FolderReader {

    @Inject
    private FileInspection inspection;

    @Inject
    private Units units;

    /** A folder that was read. @param broken what kept it from being read, or empty */
    record Read(FolderImport plan, Map<String, byte[]> files, List<FolderNote> broken) {

        List<FolderNote> faults() {
            return plan == null ? broken : plan.faults();
        }
    }

    Read read(JpaFolders.Folder folder, LocalDate today) {
        FolderTable table = FolderTable.read(folder.listing());
        if (!table.faults().isEmpty()) {
            return broken(table.faults());
        }
        try {
            Map<String, byte[]> files = FolderArchive.files(folder.archive(), FileSize.LARGEST);
            List<FolderFile> read = new ArrayList<>();
            files.forEach((name, content) -> read.add(file(name, content)));
            return new Read(new FolderImport(table.rows(), read, words(today), today), files, List.of());
        } catch (FolderArchive.TooMuchException e) {
            FolderRule rule = e.file() == null ? FolderRule.TOO_MANY_FILES : FolderRule.FILE_TOO_LARGE;
            return broken(List.of(new FolderNote(0, e.file(), rule, "")));
        } catch (IOException | IllegalArgumentException e) {
            return broken(List.of(new FolderNote(0, null, FolderRule.ARCHIVE_UNREADABLE, "")));
        }
    }

    private static Read broken(List<FolderNote> why) {
        return new Read(null, Map.of(), why);
    }

    private FolderFile file(String name, byte[] content) {
        Optional<FileKind> kind = inspection.kindOf(name, content, FileSubject.ROUTINE.kinds());
        if (kind.isEmpty()) {
            return new FolderFile(name, "", FolderRule.FILE_REFUSED);
        }
        try {
            String text = FileText.of(kind.get(), content, RoutineContent.LONGEST_TEXT);
            return new FolderFile(name, text == null ? "" : text, null);
        } catch (FileText.UnreadableException e) {
            return new FolderFile(
                    name, "", FolderRule.valueOf("FILE_" + e.trouble().name()));
        }
    }

    private FolderImport.Words words(LocalDate today) {
        Map<String, RoutineKind> kinds = new HashMap<>();
        for (RoutineKind kind : RoutineKind.values()) {
            kinds.put(word("kind." + kind), kind);
        }
        Map<String, Role> positions = new HashMap<>();
        for (Role role : List.of(Role.SOCIALCHEF, Role.MAS, Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE)) {
            positions.put(word("role." + role), role);
            positions.put(role.name().toLowerCase(Locale.ROOT), role);
        }
        Map<String, Long> ids = new HashMap<>();
        for (UnitChoice unit : units.choices(today)) {
            ids.put(unit.name().toLowerCase(Locale.ROOT), unit.id());
        }
        return new FolderImport.Words(kinds, positions, ids);
    }

    private static String word(String key) {
        return RoutineText.of(key).toLowerCase(Locale.ROOT);
    }
}
