package se.ledstjarnan.domain.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A heading of an impact assessment or of a decision basis; the municipality names it, and says whether it is used and must be filled in. */
@Entity
@Table(name = "analysis_heading")
public class AnalysisHeading extends Aggregate {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_HELP = 300;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private HeadingDocument document;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String help;

    @Column(nullable = false)
    private boolean used;

    @Column(nullable = false)
    private boolean mandatory;

    protected AnalysisHeading() {}

    public void write(String newName, String newHelp, boolean isUsed, boolean isMandatory) {
        if (isMandatory && !isUsed) {
            throw DomainException.at("mandatory", "analysis.mandatoryUnused");
        }
        String called = Text.required(newName, LONGEST_NAME, "name");
        String helped = Text.required(newHelp, LONGEST_HELP, "help");
        name = called;
        help = helped;
        used = isUsed;
        mandatory = isMandatory;
    }

    public HeadingDocument getDocument() {
        return document;
    }

    /** What the program knows it by. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public boolean isUsed() {
        return used;
    }

    public boolean isMandatory() {
        return mandatory;
    }
}
