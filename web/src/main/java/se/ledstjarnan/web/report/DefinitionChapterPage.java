package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.DefinitionStatus;
import se.ledstjarnan.domain.report.DefinitionTerms;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.report.DefinitionService;
import se.ledstjarnan.ejb.report.DefinitionView;
import se.ledstjarnan.ejb.report.SourceChoice;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A chapter of a definition that is being changed, or a new one of it. */
@Named
@ViewScoped
public class DefinitionChapterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DefinitionService definitions;

    private String id;
    private String position;
    private long version;
    private ChapterDraft draft = new ChapterDraft();
    private transient DefinitionView view;
    private transient List<SourceChoice> known;

    public void load() {
        version = getView().version();
        if (getView().status() != DefinitionStatus.DRAFT) {
            throw new NotFoundException();
        }
        if (!isAdding()) {
            draft = new ChapterDraft(getView().chapters().stream()
                    .filter(each -> each.position() == at())
                    .findFirst()
                    .orElseThrow(NotFoundException::new)
                    .terms());
        }
    }

    public DefinitionView getView() {
        if (view == null) {
            view = definitions.open(Typed.number(id));
        }
        return view;
    }

    public boolean isAdding() {
        return position == null || position.isEmpty();
    }

    private int at() {
        return Typed.number(position);
    }

    public String write() {
        boolean done = Attempt.to(
                () -> definitions.chapter(getView().id(), version, isAdding() ? null : at(), draft.terms()),
                this::renew,
                "report.made.stale");
        return done
                ? Answer.saved("/report/definition.xhtml?id=" + getView().id(), "report.definition.chapterSaved")
                : null;
    }

    private void renew() {
        view = null;
        version = getView().version();
    }

    /** Figures to choose from. */
    public List<SourceChoice> getKnown() {
        if (known == null) {
            known = definitions.sources();
        }
        return known;
    }

    public List<Role> getRoles() {
        return DefinitionTerms.AUTHORS.stream().sorted().toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public ChapterDraft getDraft() {
        return draft;
    }
}
