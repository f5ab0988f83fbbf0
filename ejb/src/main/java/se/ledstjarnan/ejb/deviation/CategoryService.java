package se.ledstjarnan.ejb.deviation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.deviation.Categories;
import se.ledstjarnan.domain.deviation.Category;
import se.ledstjarnan.domain.deviation.CategoryChange;
import se.ledstjarnan.domain.deviation.CategoryChangeRow;
import se.ledstjarnan.domain.deviation.ScaleLevel;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The municipality's categories and the words of its scales, changed with history: nothing that a case has is ever rewritten. */
@Stateless
@DenyAll
public class CategoryService {

    private static final int LONGEST_CODE = 50;
    private static final int STEP = 10;
    private static final int CHANGES_SHOWN = 50;

    @Inject
    private Categories categories;

    @Inject
    private Audit audit;

    @Inject
    private UnitOfWork work;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Every category that ever was. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<CategoryRow> all() {
        return categories.all().stream().map(CategoryRow::of).toList();
    }

    /** Every word that ever was, newest first for each step. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<ScaleRow> words() {
        return categories.allLevels().stream().map(ScaleRow::of).toList();
    }

    /**
     * Adds a category that is offered from today, or a sub-category where a parent is given.
     *
     * @param shortTrack its cases may be closed without a full investigation
     * @param bundled employees may report it in a few taps; only for a sub-category
     */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void add(String name, Compartment compartment, Long parentId, boolean shortTrack, boolean bundled) {
        Category parent = parentId == null ? null : find(parentId);
        if (parent == null && compartment == null) {
            throw DomainException.at("compartment", "shared.required");
        }
        Compartment where = parent == null ? compartment : parent.getCompartment();
        String cleaned = Text.required(name, Text.SHORT, "name");
        int last =
                categories.all().stream().mapToInt(Category::getSortOrder).max().orElse(0);
        Category added = new Category(code(cleaned, parent), cleaned, where, parent, shortTrack, last + STEP, today());
        added.bundle(bundled);
        categories.add(added);
        if (bundled) {
            keep(added, CategoryChange.Kind.BUNDLED_ON);
        }
        changed("category", added.getId());
    }

    /** Offered for the last time on the day given; cases that have it keep it. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void retire(Long id, long seenVersion, LocalDate lastDay) {
        Category category = find(id);
        category.checkVersion(seenVersion);
        if (lastDay == null || lastDay.isBefore(today().minusDays(1))) {
            throw DomainException.at("lastDay", lastDay == null ? "shared.required" : "deviation.dueInPast");
        }
        category.retire(lastDay);
        changed("category", id);
    }

    /**
     * What cases of this kind may be used for from now on, with a line of history for each change.
     *
     * @param shortTrack they may be closed without a full investigation
     * @param bundled employees may report them in a few taps
     */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void use(Long id, long seenVersion, boolean shortTrack, boolean bundled) {
        Category category = find(id);
        category.checkVersion(seenVersion);
        if (category.isShortTrack() != shortTrack) {
            category.useShortTrack(shortTrack);
            keep(category, shortTrack ? CategoryChange.Kind.SHORT_TRACK_ON : CategoryChange.Kind.SHORT_TRACK_OFF);
        }
        if (category.isBundled() != bundled) {
            category.bundle(bundled);
            keep(category, bundled ? CategoryChange.Kind.BUNDLED_ON : CategoryChange.Kind.BUNDLED_OFF);
        }
        changed("category", id);
    }

    /** The latest changes of what the kinds may be used for, newest first. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<CategoryChangeRow> changes() {
        return categories.changes(CHANGES_SHOWN);
    }

    private void keep(Category category, CategoryChange.Kind kind) {
        categories.add(new CategoryChange(category, kind, employees.get(user.employeeId()), clock.instant()));
    }

    /** Other words for a step from a day on; the words seen must still be the last ones. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void reword(Long seenId, String word, String description, LocalDate from) {
        ScaleLevel level = categories.findLevel(seenId).orElseThrow(NotFoundException::new);
        if (level.getPeriod().getTo() != null) {
            throw new StaleDataException();
        }
        if (from != null && from.isBefore(today())) {
            throw DomainException.at("from", "deviation.dueInPast");
        }
        ScaleLevel next = level.reword(word, description, from);
        categories.add(next);
        changed("scale-level", next.getId());
    }

    private Category find(Long id) {
        return categories.find(id).orElseThrow(NotFoundException::new);
    }

    /** A short code in capitals from the name, which stays when the name's words are long forgotten. */
    private String code(String name, Category parent) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_");
        String stem = (parent == null ? "" : parent.getCode() + ".") + plain;
        String code = stem.substring(0, Math.min(stem.length(), LONGEST_CODE));
        int number = 2;
        String free = code;
        while (categories.codeTaken(free)) {
            free = code + "_" + number++;
        }
        return free;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void changed(String type, Long id) {
        work.flush();
        audit.record(AuditAction.ADMINISTER, type, id, null);
    }
}
