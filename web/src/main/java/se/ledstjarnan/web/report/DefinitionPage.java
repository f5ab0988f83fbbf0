package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import se.ledstjarnan.domain.report.DefinitionStatus;
import se.ledstjarnan.ejb.report.DefinitionService;
import se.ledstjarnan.ejb.report.DefinitionView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** What a kind of report is made of: read, copied, and as a draft changed and put in force. */
@Named
@ViewScoped
public class DefinitionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DefinitionService definitions;

    private String id;
    private long version;
    private long made;
    private String copyName;
    private DefinitionDraft draft;
    private transient DefinitionView view;
    private transient Map<String, String> sources;

    public void load() {
        version = getView().version();
        draft = new DefinitionDraft(getView().terms());
    }

    public DefinitionView getView() {
        if (view == null) {
            view = definitions.open(Typed.number(id));
        }
        return view;
    }

    public boolean isOpen() {
        return getView().status() == DefinitionStatus.DRAFT;
    }

    /** Whether it is in force and may be changed by a new edition. */
    public boolean isChangeable() {
        return getView().status() == DefinitionStatus.IN_FORCE;
    }

    public String copy() {
        return Attempt.to(() -> made = definitions.copy(getView().id(), copyName))
                ? Answer.saved(address(made), "report.definition.copied")
                : null;
    }

    public String change() {
        return Attempt.to(() -> made = definitions.change(getView().id()))
                ? Answer.saved(address(made), "report.definition.begun")
                : null;
    }

    public String write() {
        return act("report.written", () -> definitions.describe(getView().id(), version, draft.terms()));
    }

    public String enforce() {
        return act(
                "report.definition.enforced",
                () -> definitions.enforce(getView().id(), version));
    }

    public String retire() {
        return act(
                "report.definition.retired", () -> definitions.retire(getView().id(), version));
    }

    /** Throws the draft away; what is in force stays. */
    public String discard() {
        return Attempt.to(() -> definitions.discard(getView().id(), version), this::renew, "report.made.stale")
                ? Answer.saved("/report/definitions.xhtml", "report.definition.discarded")
                : null;
    }

    public String raise(int position) {
        return act("report.definition.raised", () -> definitions.raise(getView().id(), version, position));
    }

    public String remove(int position) {
        return act(
                "report.definition.removed", () -> definitions.remove(getView().id(), version, position));
    }

    private String act(String done, Runnable verb) {
        return Attempt.to(verb, this::renew, "report.made.stale")
                ? Answer.saved(address(getView().id()), done)
                : null;
    }

    private void renew() {
        view = null;
        version = getView().version();
    }

    private static String address(long definition) {
        return "/report/definition.xhtml?id=" + definition;
    }

    /** What the figures with the code are called; the code itself where nothing hands them in. */
    public String source(String code) {
        if (sources == null) {
            sources = new LinkedHashMap<>();
            definitions.sources().forEach(each -> sources.put(each.code(), each.title()));
        }
        return sources.getOrDefault(code, code);
    }

    public DefinitionDraft getDraft() {
        return draft;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCopyName() {
        return copyName;
    }

    public void setCopyName(String copyName) {
        this.copyName = copyName;
    }
}
