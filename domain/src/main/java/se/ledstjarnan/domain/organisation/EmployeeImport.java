package se.ledstjarnan.domain.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.organisation.ImportChange.Difference;
import se.ledstjarnan.domain.organisation.ImportChange.Effect;

/** Employees from a file, known by their user name. Columns that the file lacks are left as they are. */
public final class EmployeeImport extends ImportPlan {

    private static final Pattern USERNAME = Pattern.compile("[^\\s;,]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Map<String, Boolean> YES_OR_NO = new LinkedHashMap<>();

    static {
        YES_OR_NO.put("ja", true);
        YES_OR_NO.put("nej", false);
    }

    private final Map<String, Employee> stored = new HashMap<>();
    private final Set<String> inFile = new HashSet<>();
    private final Consumer<Employee> store;

    /** @param store keeps a new employee when the plan is carried out */
    public EmployeeImport(List<ImportRow> rows, Iterable<Employee> employees, Consumer<Employee> store) {
        super(ImportKind.EMPLOYEES, rows.size());
        this.store = store;
        employees.forEach(employee -> stored.put(employee.getUsername(), employee));
        rows.forEach(this::read);
    }

    private void read(ImportRow row) {
        cells.required(row, ImportColumn.USERNAME);
        String typed = cells.matching(row, ImportColumn.USERNAME, USERNAME, ImportRule.BAD_USERNAME);
        String given = cells.required(row, ImportColumn.GIVEN_NAME);
        String family = cells.required(row, ImportColumn.FAMILY_NAME);
        String title = cells.optional(row, ImportColumn.TITLE);
        String email = cells.matching(row, ImportColumn.EMAIL, EMAIL, ImportRule.BAD_EMAIL);
        Boolean active = cells.word(row, ImportColumn.ACTIVE, YES_OR_NO);
        String username = typed == null ? null : typed.toLowerCase(Locale.ROOT);
        if (username != null) {
            cells.once(row, ImportColumn.USERNAME, username, username);
            inFile.add(username);
        }
        if (cells.right(row)) {
            Employee employee = stored.get(username);
            if (employee == null) {
                add(row, username, given, family, title, email, active == null || active);
            } else {
                compare(row, employee, given, family, title, email, active == null || active);
            }
        }
    }

    private void add(
            ImportRow row, String username, String given, String family, String title, String email, boolean active) {
        change(row, Effect.ADDED, given + " " + family + " (" + username + ")", List.of(), () -> {
            Employee added = new Employee(username, given, family, title, email);
            if (!active) {
                added.deactivate();
            }
            store.accept(added);
        });
    }

    private void compare(
            ImportRow row, Employee employee, String given, String family, String title, String email, boolean active) {
        String newTitle = row.has(ImportColumn.TITLE) ? title : employee.getTitle();
        String newEmail = row.has(ImportColumn.EMAIL) ? email : employee.getEmail();
        boolean stays = row.has(ImportColumn.ACTIVE) ? active : employee.isActive();
        List<Difference> differences = new ArrayList<>();
        differ(differences, ImportColumn.GIVEN_NAME, employee.getGivenName(), given);
        differ(differences, ImportColumn.FAMILY_NAME, employee.getFamilyName(), family);
        differ(differences, ImportColumn.TITLE, employee.getTitle(), newTitle);
        differ(differences, ImportColumn.EMAIL, employee.getEmail(), newEmail);
        differ(differences, ImportColumn.ACTIVE, employee.isActive() ? "ja" : "nej", stays ? "ja" : "nej");
        Effect effect = employee.isActive() && !stays ? Effect.ENDED : Effect.CHANGED;
        change(row, effect, employee.getName() + " (" + employee.getUsername() + ")", differences, () -> {
            employee.describe(given, family, newTitle, newEmail);
            if (stays) {
                employee.activate();
            } else {
                employee.deactivate();
            }
        });
    }

    @Override
    int notInFile() {
        return (int) stored.keySet().stream()
                .filter(username -> !inFile.contains(username))
                .count();
    }
}
