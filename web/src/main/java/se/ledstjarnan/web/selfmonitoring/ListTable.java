package se.ledstjarnan.web.selfmonitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.selfmonitoring.CheckListService;
import se.ledstjarnan.ejb.selfmonitoring.ListRow;

/** The question lists. */
@Named
@RequestScoped
public class ListTable {

    @Inject
    private CheckListService lists;

    private List<ListRow> rows;

    public List<ListRow> getRows() {
        if (rows == null) {
            rows = lists.all();
        }
        return rows;
    }

    /** Whether the reader writes lists. */
    public boolean isKeeper() {
        return lists.writes();
    }
}
