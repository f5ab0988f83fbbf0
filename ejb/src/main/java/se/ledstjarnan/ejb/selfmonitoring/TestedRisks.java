package se.ledstjarnan.ejb.selfmonitoring;

import java.util.List;
import se.ledstjarnan.domain.organisation.Scope;

/** A feature that has checks carry out its controls. Implement as an {@code @ApplicationScoped} bean; the pages of checks show what it gives. */
public interface TestedRisks {

    /** What checks of the list test in a year, in one statement. @param list its number */
    List<TestedRisk> of(int list, int year, Scope scope);
}
