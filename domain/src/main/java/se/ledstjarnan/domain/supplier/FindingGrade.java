package se.ledstjarnan.domain.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How serious a finding is and what follows of it, as the municipality has it: data, graded from 1, where nothing is to be done. */
@Entity
@Table(name = "supplier_grade")
public class FindingGrade {

    @Id
    private int level;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String meaning;

    @Column(name = "plan_needed", nullable = false)
    private boolean planNeeded;

    private Integer days;

    @Column(name = "to_board", nullable = false)
    private boolean toBoard;

    protected FindingGrade() {}

    public FindingGrade(int level, String name, String meaning, boolean planNeeded, Integer days, boolean toBoard) {
        this.level = level;
        this.name = name;
        this.meaning = meaning;
        this.planNeeded = planNeeded;
        this.days = days;
        this.toBoard = toBoard;
    }

    /** The latest day for mending what was found that day; null where the grade sets none. */
    LocalDate latest(LocalDate found) {
        return days == null ? null : found.plusDays(days);
    }

    /** From 1, the least serious. */
    public int getLevel() {
        return level;
    }

    public String getName() {
        return name;
    }

    public String getMeaning() {
        return meaning;
    }

    /** Whether the supplier is to say in writing what it will do. */
    public boolean isPlanNeeded() {
        return planNeeded;
    }

    /** Days within which it is to be mended; null for none. */
    public Integer getDays() {
        return days;
    }

    public boolean isToBoard() {
        return toBoard;
    }

    /** Whether anything is to be done about it. */
    public boolean isToMend() {
        return level > 1;
    }
}
