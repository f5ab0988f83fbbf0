package se.ledstjarnan.web.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.ledstjarnan.ejb.responsibility.PersonView;
import se.ledstjarnan.ejb.responsibility.ResponsibilityService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** What a person answered for on the day in the address; without an id, the reader. */
@Named
@RequestScoped
public class PersonTasks {

    @Inject
    private ResponsibilityService register;

    @Inject
    private Say say;

    private String typedId;
    private PersonView view;

    public void load() {
        view = register.person(Typed.optionalId(typedId), getDay());
    }

    public PersonView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public LocalDate getDay() {
        LocalDate asked = Asked.day(Asked.parameter("day"));
        return asked == null ? say.today() : asked;
    }

    public boolean isBadDay() {
        String typed = Asked.parameter("day");
        return typed != null && !typed.isBlank() && Asked.day(typed) == null;
    }

    public boolean isOtherDay() {
        return !getDay().equals(say.today());
    }

    /** Nothing at all was the person's that day. */
    public boolean isNothing() {
        PersonView shown = getView();
        return shown.tasks().isEmpty()
                && shown.given().isEmpty()
                && shown.appointed().isEmpty();
    }

    public String getTypedId() {
        return typedId;
    }

    public void setTypedId(String typedId) {
        this.typedId = typedId;
    }
}
