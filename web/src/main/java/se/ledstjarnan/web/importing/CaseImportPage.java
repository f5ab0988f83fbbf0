package se.ledstjarnan.web.importing;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.importing.OldField;
import se.ledstjarnan.ejb.importing.CaseImportService;
import se.ledstjarnan.ejb.importing.CaseImportView;
import se.ledstjarnan.ejb.importing.OldColumn;
import se.ledstjarnan.ejb.importing.OldWord;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** One file of old cases: what its columns and words mean, what is wrong with it, what will be stored; and storing it. */
@Named
@ViewScoped
public class CaseImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseImportService imports;

    private String number;
    private CaseImportView view;
    private Map<Integer, String> fields;
    private Map<Integer, String> meanings;
    private boolean personsSeen;

    public void load() {
        view = imports.view(Typed.number(number));
        if (fields == null) {
            fields = new HashMap<>();
            for (OldColumn column : view.columns()) {
                fields.put(
                        column.place(),
                        column.field() == null ? "" : column.field().name());
            }
            meanings = new HashMap<>();
        }
    }

    /** Looks how far it has come; when it has ended, the page is opened anew. */
    public void look() throws IOException {
        load();
        if (!view.head().status().isUnderWay()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/importing/import.xhtml?number=" + number);
        }
    }

    public String sayColumns() {
        Map<Integer, OldField> said = new HashMap<>();
        fields.forEach((place, field) -> {
            if (field != null && !field.isEmpty()) {
                said.put(place, OldField.valueOf(field));
            }
        });
        return answered(() -> imports.sayColumns(view.head().number(), view.version(), said), "importing.ordered");
    }

    public String sayWords() {
        List<CaseImportService.Said> said = new ArrayList<>();
        for (int i = 0; i < view.unknown().size(); i++) {
            String meaning = meanings.get(i);
            if (meaning != null && !meaning.isEmpty()) {
                OldWord word = view.unknown().get(i);
                said.add(new CaseImportService.Said(word.field(), word.word(), meaning));
            }
        }
        return answered(() -> imports.sayWords(view.head().number(), view.version(), said), "importing.ordered");
    }

    public String checkAgain() {
        return answered(() -> imports.checkAgain(view.head().number(), view.version()), "importing.ordered");
    }

    public String store() {
        return answered(
                () -> imports.store(view.head().number(), view.version(), personsSeen), "importing.storeOrdered");
    }

    public String discard() {
        return answered(() -> imports.discard(view.head().number(), view.version()), "importing.discarded");
    }

    public String undo() {
        return answered(() -> imports.undo(view.head().number(), view.version()), "importing.undone");
    }

    private String answered(Runnable verb, String done) {
        return Attempt.to(verb, this::load, "importing.stale")
                ? Answer.saved("/importing/import?number=" + view.head().number(), done)
                : null;
    }

    public OldField[] getKinds() {
        return OldField.values();
    }

    public CaseImportView getView() {
        return view;
    }

    /** What each column holds, by its place; empty where it is left out. */
    public Map<Integer, String> getFields() {
        return fields;
    }

    /** What each word without a meaning is said to mean, by its place in the list. */
    public Map<Integer, String> getMeanings() {
        return meanings;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isPersonsSeen() {
        return personsSeen;
    }

    public void setPersonsSeen(boolean personsSeen) {
        this.personsSeen = personsSeen;
    }
}
