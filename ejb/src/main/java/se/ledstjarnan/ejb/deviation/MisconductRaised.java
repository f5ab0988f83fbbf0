package se.ledstjarnan.ejb.deviation;

import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.organisation.Employee;

/** A deviation was reported as a missförhållande, or has come to be suspected as one; told within the same transaction. */
public record MisconductRaised(Deviation deviation, Employee by) {

    /** Nobody is logged in: it came by the public form, which stands in for whoever sent it. */
    public boolean isByForm() {
        return deviation.getComplaint().isViaForm() && by.equals(deviation.getReporter());
    }
}
