package se.ledstjarnan.web.lexmaria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.lexmaria.LearningService;
import se.ledstjarnan.ejb.lexmaria.LexMariaView;

/** What has been learned of serious events and shared with the user's units. */
@Named
@RequestScoped
public class LearningList {

    @Inject
    private LearningService learning;

    private List<LexMariaView.Shared> rows;

    /** The newest first. */
    public List<LexMariaView.Shared> getRows() {
        if (rows == null) {
            rows = learning.mine();
        }
        return rows;
    }
}
