package se.ledstjarnan.web.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.ejb.statistics.SavedViewRow;
import se.ledstjarnan.ejb.statistics.SavedViewService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** Saves what the page asks by a name, and lists what is saved. */
@Named
@ViewScoped
public class SavedViewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SavedViewService views;

    @Inject
    private PivotPage page;

    private String address = "";
    private List<SavedViewRow> rows = List.of();
    private String name;
    private boolean shared;

    public void load() {
        String whole = page.asked().address("").toString();
        address = whole.isEmpty() ? "" : whole.substring(1);
        rows = views.views();
    }

    public String save() {
        return Attempt.to(() -> views.save(name, address, shared))
                ? Answer.saved(place(address), "statistics.view.saved", name.strip())
                : null;
    }

    public String remove(SavedViewRow row) {
        views.remove(row.id());
        return Answer.saved(place(address), "statistics.view.removed", row.name());
    }

    private static String place(String asked) {
        return PivotAsked.PAGE + (asked.isEmpty() ? "" : "?" + asked);
    }

    public String address(SavedViewRow row) {
        return place(row.address());
    }

    public List<SavedViewRow> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
