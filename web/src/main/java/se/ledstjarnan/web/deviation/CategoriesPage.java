package se.ledstjarnan.web.deviation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.deviation.ScaleAxis;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.deviation.CategoryRow;
import se.ledstjarnan.ejb.deviation.CategoryService;
import se.ledstjarnan.ejb.deviation.ScaleRow;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The administration of categories and of the words of the scales: all of them, and the form of the one being changed. */
@Named
@ViewScoped
public class CategoriesPage implements Serializable {

    @Inject
    private CategoryService categories;

    @Inject
    private Say say;

    private Long edited;
    private Long reworded;
    private List<CategoryRow> all;
    private List<ScaleRow> words;
    private String name;
    private Compartment compartment;
    private Long parent;
    private boolean shortTrack;
    private LocalDate lastDay;
    private String word;
    private String description;
    private LocalDate from;

    /** Reads all, and fills the form of what the address names. */
    public void open() {
        all = categories.all();
        words = categories.words();
        if (edited != null) {
            shortTrack = getEditedRow().shortTrack();
            lastDay = getEditedRow().to();
        }
        if (reworded != null) {
            word = getRewordedRow().word();
            description = getRewordedRow().description();
            from = say.today().plusDays(1);
        }
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

    public CategoryRow getEditedRow() {
        return all.stream().filter(row -> row.id().equals(edited)).findFirst().orElseThrow(NotFoundException::new);
    }

    public ScaleRow getRewordedRow() {
        return words.stream()
                .filter(row -> row.id().equals(reworded))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String add() {
        return run(() -> categories.add(name, compartment, parent, shortTrack), "added");
    }

    /** One change at a time: the day it ends, or else the short track. */
    public String change() {
        CategoryRow row = getEditedRow();
        boolean ending = lastDay != null && !lastDay.equals(row.to());
        return run(
                () -> {
                    if (ending) {
                        categories.retire(row.id(), row.version(), lastDay);
                    } else {
                        categories.useShortTrack(row.id(), row.version(), shortTrack);
                    }
                },
                "changed");
    }

    public String reword() {
        return run(() -> categories.reword(reworded, word, description, from), "reworded");
    }

    private static String run(Runnable verb, String done) {
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

    public Long getEdited() {
        return edited;
    }

    public void setEdited(Long edited) {
        this.edited = edited;
    }

    public Long getReworded() {
        return reworded;
    }

    public void setReworded(Long reworded) {
        this.reworded = reworded;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Compartment getCompartment() {
        return compartment;
    }

    public void setCompartment(Compartment compartment) {
        this.compartment = compartment;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public boolean isShortTrack() {
        return shortTrack;
    }

    public void setShortTrack(boolean shortTrack) {
        this.shortTrack = shortTrack;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
