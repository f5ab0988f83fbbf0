package se.ledstjarnan.web.report;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.report.DefinitionTerms;
import se.ledstjarnan.domain.report.PeriodKind;

/** What is typed of a definition besides its chapters. */
public class DefinitionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String about;
    private PeriodKind periodKind;
    private Role[] writers;
    private Role[] approvers;
    private Integer dueAfter;
    private String partName;
    private boolean byJob;

    DefinitionDraft(DefinitionTerms terms) {
        name = terms.name();
        about = terms.about();
        periodKind = terms.periodKind();
        writers = terms.writers().stream().sorted().toArray(Role[]::new);
        approvers = terms.approvers().stream().sorted().toArray(Role[]::new);
        dueAfter = terms.dueAfter();
        partName = terms.partName();
        byJob = terms.byJob();
    }

    /** Throws at the field that is wrong. */
    DefinitionTerms terms() {
        return new DefinitionTerms(
                name,
                about,
                periodKind,
                Arrays.stream(writers).collect(Collectors.toSet()),
                Arrays.stream(approvers).collect(Collectors.toSet()),
                dueAfter,
                partName,
                byJob);
    }

    public PeriodKind[] getPeriodKinds() {
        return PeriodKind.values();
    }

    public List<Role> getRoles() {
        return DefinitionTerms.AUTHORS.stream().sorted().toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public PeriodKind getPeriodKind() {
        return periodKind;
    }

    public void setPeriodKind(PeriodKind periodKind) {
        this.periodKind = periodKind;
    }

    public Role[] getWriters() {
        return writers;
    }

    public void setWriters(Role[] writers) {
        this.writers = writers;
    }

    public Role[] getApprovers() {
        return approvers;
    }

    public void setApprovers(Role[] approvers) {
        this.approvers = approvers;
    }

    public Integer getDueAfter() {
        return dueAfter;
    }

    public void setDueAfter(Integer dueAfter) {
        this.dueAfter = dueAfter;
    }

    public String getPartName() {
        return partName;
    }

    public void setPartName(String partName) {
        this.partName = partName;
    }

    public boolean isByJob() {
        return byJob;
    }

    public void setByJob(boolean byJob) {
        this.byJob = byJob;
    }
}
