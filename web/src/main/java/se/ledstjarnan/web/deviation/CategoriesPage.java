package se.ledstjarnan.web.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import se.ledstjarnan.domain.deviation.CategoryChangeRow;
import se.ledstjarnan.domain.deviation.ScaleAxis;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.deviation.CategoryRow;
import se.ledstjarnan.ejb.deviation.CategoryService;
import se.ledstjarnan.ejb.deviation.ScaleRow;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** The categories and the words of the scales, and which of them is being changed in {@link CategoryForm} or {@link ScaleForm}. */
@Named
@ViewScoped
public class CategoriesPage implements Serializable {

    @Inject
    private CategoryService categories;

    @Inject
    private Say say;

    private String edited;
    private String reworded;
    private CategoryRow editedRow;
    private ScaleRow rewordedRow;
    private List<CategoryRow> all;
    private List<ScaleRow> words;
    private List<CategoryChangeRow> changes;

    /** Reads all; what the address names must exist. */
    public void open() {
        all = categories.all();
        words = categories.words();
        editedRow = named(edited, all, CategoryRow::id);
        rewordedRow = named(reworded, words, ScaleRow::id);
    }

    /** Main categories offered today or later, in a compartment. */
    public List<CategoryRow> mains(Compartment in) {
        return all.stream()
                .filter(row -> row.compartment() == in && row.parentId() == null && isOffered(row))
                .toList();
    }

    public List<CategoryRow> subs(CategoryRow main) {
        return all.stream()
                .filter(row -> main.id().equals(row.parentId()) && isOffered(row))
                .toList();
    }

    /** What is no longer offered. */
    public List<CategoryRow> getRetired() {
        return all.stream().filter(row -> !isOffered(row)).toList();
    }

    private boolean isOffered(CategoryRow row) {
        return row.to() == null || !row.to().isBefore(say.today());
    }

    public List<ScaleRow> current(ScaleAxis axis) {
        return words.stream()
                .filter(row -> row.axis() == axis && row.to() == null)
                .toList();
    }

    /** Words that have ended or will. */
    public List<ScaleRow> getEarlierWords() {
        return words.stream().filter(row -> row.to() != null).toList();
    }

    /** What was changed of what the kinds may be used for, newest first. */
    public List<CategoryChangeRow> getChanges() {
        if (changes == null) {
            changes = categories.changes();
        }
        return changes;
    }

    /** The one that is being changed, or null. */
    public CategoryRow getEditedRow() {
        return editedRow;
    }

    /** The one that is being changed, or null. */
    public ScaleRow getRewordedRow() {
        return rewordedRow;
    }

    private static <R> R named(String asked, List<R> rows, Function<R, Long> id) {
        Long wanted = Typed.optionalId(asked);
        if (wanted == null) {
            return null;
        }
        return rows.stream()
                .filter(row -> id.apply(row).equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Carries out a change and shows the page anew with what was done. */
    static String run(Runnable verb, String done) {
        if (!Attempt.to(verb)) {
            return null;
        }
        Attempt.done(Texts.of("deviation.categories." + done));
        return "/deviation/categories.xhtml?faces-redirect=true";
    }

    public List<Compartment> getCompartments() {
        return List.of(Compartment.values());
    }

    public List<ScaleAxis> getAxes() {
        return List.of(ScaleAxis.values());
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }

    public String getReworded() {
        return reworded;
    }

    public void setReworded(String reworded) {
        this.reworded = reworded;
    }
}
