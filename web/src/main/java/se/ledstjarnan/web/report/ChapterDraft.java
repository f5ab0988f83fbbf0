package se.ledstjarnan.web.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.ChapterTerms;

/** What is typed of a chapter of a definition. */
public class ChapterDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Figures that stood there before, in their order. */
    private final ArrayList<String> stood = new ArrayList<>();

    private int level = 1;
    private String heading;
    private String guidance;
    private boolean required = true;
    private Role role;
    private Integer partPosition;
    private String partHeading;
    private String[] sources = {};
    private boolean rows;

    ChapterDraft() {}

    ChapterDraft(ChapterTerms terms) {
        level = terms.level();
        heading = terms.heading();
        guidance = terms.guidance();
        required = terms.required();
        role = terms.role();
        partPosition = terms.partPosition();
        partHeading = terms.partHeading();
        stood.addAll(terms.sources());
        sources = terms.sources().toArray(String[]::new);
        rows = terms.rows();
    }

    /** Throws at the field that is wrong. Figures that stood there stay in their order; new ones come last. */
    ChapterTerms terms() {
        List<String> now = List.of(sources);
        List<String> chosen = new ArrayList<>(stood);
        chosen.retainAll(now);
        now.stream().filter(each -> !chosen.contains(each)).forEach(chosen::add);
        return new ChapterTerms(level, heading, guidance, required, role, partPosition, partHeading, chosen, rows);
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

    public boolean isRows() {
        return rows;
    }

    public void setRows(boolean rows) {
        this.rows = rows;
    }
}
