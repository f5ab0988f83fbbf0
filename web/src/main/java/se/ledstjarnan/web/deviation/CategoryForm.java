package se.ledstjarnan.web.deviation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.ejb.deviation.CategoryRow;
import se.ledstjarnan.ejb.deviation.CategoryService;

/** A new category, or a change of the one that the address names. */
@Named
@ViewScoped
public class CategoryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CategoryService categories;

    @Inject
    private CategoriesPage page;

    private String name;
    private Compartment compartment;
    private Long parent;
    private boolean shortTrack;
    private boolean bundled;
    private LocalDate lastDay;

    @PostConstruct
    void begin() {
        if (page.getEditedRow() != null) {
            CategoryRow row = page.getEditedRow();
            shortTrack = row.shortTrack();
            bundled = row.bundled();
            lastDay = row.to();
        }
    }

    public String add() {
        boolean offered = bundled && isPart();
        return CategoriesPage.run(() -> categories.add(name, compartment, parent, shortTrack, offered), "added");
    }

    /** Whether it will be a sub-category; only such can be reported in a few taps. */
    public boolean isPart() {
        return parent != null;
    }

    /** One change at a time: the day it ends, or else what it may be used for. */
    public String change() {
        CategoryRow row = page.getEditedRow();
        boolean ending = lastDay != null && !lastDay.equals(row.to());
        return CategoriesPage.run(
                () -> {
                    if (ending) {
                        categories.retire(row.id(), row.version(), lastDay);
                    } else {
                        categories.use(row.id(), row.version(), shortTrack, bundled);
                    }
                },
                "changed");
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

    /** A parent belongs to a compartment, so that another one leaves it unchosen. */
    public void setCompartment(Compartment compartment) {
        if (compartment != this.compartment) {
            parent = null;
        }
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

    public boolean isBundled() {
        return bundled;
    }

    public void setBundled(boolean bundled) {
        this.bundled = bundled;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
