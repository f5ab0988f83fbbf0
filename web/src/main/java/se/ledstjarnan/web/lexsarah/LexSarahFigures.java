package se.ledstjarnan.web.lexsarah;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.ejb.lexsarah.LexSarahFiguresService;
import se.ledstjarnan.ejb.lexsarah.LexSarahYear;

/** Lex Sarah year by year, in numbers. */
@Named
@RequestScoped
public class LexSarahFigures {

    @Inject
    private LexSarahFiguresService figures;

    private List<LexSarahYear> years;

    public List<LexSarahYear> getYears() {
        if (years == null) {
            years = figures.years();
        }
        return years;
    }

    public Grade[] getGrades() {
        return Grade.values();
    }
}
