package se.ledstjarnan.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.ejb.competence.CompetenceRows;
import se.ledstjarnan.ejb.competence.CompetenceService;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** Those who work in a unit, for who leads it. */
@Named
@ViewScoped
public class CompetenceUnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompetenceService competences;

    @Inject
    private Say say;

    private String id;
    private String name;
    private List<CompetenceRows.Person> people = List.of();

    public void load() {
        Long unit = Typed.id(id);
        name = competences.unitName(unit);
        people = competences.people(unit);
    }

    /** Whether the person has been followed up this year. */
    public boolean isFollowedUp(CompetenceRows.Person person) {
        return person.followedUp() != null
                && person.followedUp().getYear() == say.today().getYear();
    }

    public String getName() {
        return name;
    }

    public List<CompetenceRows.Person> getPeople() {
        return people;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
