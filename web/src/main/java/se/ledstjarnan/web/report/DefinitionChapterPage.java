package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.ChapterTerms;
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
    private int level = 1;
    private String heading;
    private String guidance;
    private boolean required = true;
    private Role role;
    private Integer partPosition;
    private String partHeading;
    private String[] sources = {};
    private transient DefinitionView view;
    private transient List<SourceChoice> known;

    public void load() {
        version = getView().version();
        if (getView().status() != DefinitionStatus.DRAFT) {
            throw new NotFoundException();
        }
        if (!isAdding()) {
            show(getView().chapters().stream()
                    .filter(each -> each.position() == at())
                    .findFirst()
                    .orElseThrow(NotFoundException::new)
                    .terms());
        }
    }

    private void show(ChapterTerms terms) {
        level = terms.level();
        heading = terms.heading();
        guidance = terms.guidance();
        required = terms.required();
        role = terms.role();
        partPosition = terms.partPosition();
        partHeading = terms.partHeading();
        sources = terms.sources().toArray(String[]::new);
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
                () -> definitions.chapter(
                        getView().id(),
                        version,
                        isAdding() ? null : at(),
                        new ChapterTerms(
                                level, heading, guidance, required, role, partPosition, partHeading, List.of(sources))),
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

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getGuidance() {
        return guidance;
    }

    public void setGuidance(String guidance) {
        this.guidance = guidance;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Integer getPartPosition() {
        return partPosition;
    }

    public void setPartPosition(Integer partPosition) {
        this.partPosition = partPosition;
    }

    public String getPartHeading() {
        return partHeading;
    }

    public void setPartHeading(String partHeading) {
        this.partHeading = partHeading;
    }

    public String[] getSources() {
        return sources;
    }

    public void setSources(String[] sources) {
        this.sources = sources;
    }
}
