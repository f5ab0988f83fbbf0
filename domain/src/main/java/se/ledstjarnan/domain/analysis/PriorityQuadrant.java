package se.ledstjarnan.domain.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.Text;

/** A quarter of the priority matrix in the municipality's words. */
@Entity
@Table(name = "priority_quadrant")
public class PriorityQuadrant extends Aggregate {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADVICE = 300;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PriorityLevel effort;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PriorityLevel effect;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String advice;

    protected PriorityQuadrant() {}

    public void write(String newName, String newAdvice) {
        String called = Text.required(newName, LONGEST_NAME, "name");
        String says = Text.required(newAdvice, LONGEST_ADVICE, "advice");
        name = called;
        advice = says;
    }
}
