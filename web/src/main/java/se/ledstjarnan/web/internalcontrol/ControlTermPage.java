package se.ledstjarnan.web.internalcontrol;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.internalcontrol.ResultMeaning;
import se.ledstjarnan.ejb.internalcontrol.ControlTermRow;
import se.ledstjarnan.ejb.internalcontrol.ControlTermService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;

/** The words of internal control: one more, one renamed, one taken out of use or into it again. */
@Named
@ViewScoped
public class ControlTermPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/internalcontrol/words.xhtml";

    @Inject
    private ControlTermService service;

    private String id;
    private List<ControlTermRow> rows;
    private ControlTermRow changed;
    private String word;
    private ResultMeaning meaning;
    private boolean category;

    public void load() {
        changed = asked();
        if (changed != null) {
            word = changed.word();
        }
    }

    /** The one of the address that may be renamed; null for none. */
    private ControlTermRow asked() {
        Long asked = Asked.id(id);
        return getRows().stream()
                .filter(row -> asked != null && row.id() == asked && !row.used())
                .findFirst()
                .orElse(null);
    }

    private List<ControlTermRow> getRows() {
        if (rows == null) {
            rows = service.all();
        }
        return rows;
    }

    public List<ControlTermRow> getResults() {
        return getRows().stream().filter(row -> row.meaning() != null).toList();
    }

    public List<ControlTermRow> getCategories() {
        return getRows().stream().filter(row -> row.meaning() == null).toList();
    }

    public ResultMeaning[] getMeanings() {
        return ResultMeaning.values();
    }

    public String save() {
        return answered(
                () -> {
                    if (changed != null) {
                        service.rename(changed.id(), changed.version(), word);
                    } else if (category) {
                        service.addCategory(word);
                    } else {
                        service.addResult(meaning, word);
                    }
                },
                changed == null ? "addedWord" : "renamed");
    }

    public String use(ControlTermRow row) {
        return answered(() -> service.use(row.id(), row.version(), !row.inUse()), row.inUse() ? "outOfUse" : "intoUse");
    }

    private String answered(Runnable verb, String done) {
        return Attempt.to(verb, this::takeOver, "internalcontrol.stale.word")
                ? Answer.saved(PAGE, "internalcontrol.done." + done)
                : null;
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        rows = null;
        changed = asked();
    }

    /** The one being renamed; null for a new one. */
    public ControlTermRow getChanged() {
        return changed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public ResultMeaning getMeaning() {
        return meaning;
    }

    public void setMeaning(ResultMeaning meaning) {
        this.meaning = meaning;
    }

    public boolean isCategory() {
        return category;
    }

    public void setCategory(boolean category) {
        this.category = category;
    }
}
