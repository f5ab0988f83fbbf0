package se.ledstjarnan.web.deviation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.ejb.deviation.CategoryService;
import se.ledstjarnan.ejb.deviation.ScaleRow;
import se.ledstjarnan.web.shared.Say;

/** Other words for one step of a scale, from a day on. */
@Named
@ViewScoped
public class ScaleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CategoryService categories;

    @Inject
    private CategoriesPage page;

    @Inject
    private Say say;

    private String word;
    private String description;
    private LocalDate from;

    @PostConstruct
    void begin() {
        ScaleRow row = page.getRewordedRow();
        word = row.word();
        description = row.description();
        from = say.today().plusDays(1);
    }

    public String save() {
        return CategoriesPage.run(
                () -> categories.reword(page.getRewordedRow().id(), word, description, from), "reworded");
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
