package se.ledstjarnan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeRow;
import se.ledstjarnan.ejb.organisation.EmployeeAdministration;
import se.ledstjarnan.web.shared.Typed;

/** Employees by name, user name or unit; search and page stand in the address. */
@Named("employeesPage")
@RequestScoped
public class EmployeesPage {

    private static final int PAGE_SIZE = 25;

    @Inject
    private EmployeeAdministration administration;

    private String text;
    private int page = 1;
    private List<EmployeeRow> rows;
    private Long count;

    public List<EmployeeRow> getRows() {
        if (rows == null) {
            page = Math.max(1, Math.min(page, getPages()));
            rows = administration.list(text, (page - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return rows;
    }

    public long getCount() {
        if (count == null) {
            count = administration.count(text);
        }
        return count;
    }

    public int getPages() {
        return (int) Math.max(1, (getCount() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getPage() {
        return page;
    }

    /** As it stands in the address. */
    public String getTypedPage() {
        return String.valueOf(page);
    }

    public void setTypedPage(String typed) {
        page = Typed.page(typed);
    }
}
